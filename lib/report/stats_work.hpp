#pragma once

#include "model/caseload.hpp"
#include "report/stats_scope.hpp"

#include <string>
#include <vector>

namespace asystent::report::counting {

// What the rows of the statistics count of the work and of the office. The rows are in stats.cpp.

// Of one family, how many, assigned or not.
int held(const StatsScope&, const Family&);
int held_home(const StatsScope&, const Family&);
int held_elsewhere(const StatsScope&, const Family&);
int held_remote(const StatsScope&, const Family&);
int not_held(const StatsScope&, const Family&);
int interventions(const StatsScope&, const Family&);
int assessments(const StatsScope&, const Family&);
int plans(const StatsScope&, const Family&);
int opinions(const StatsScope&, const Family&);
int court_reports(const StatsScope&, const Family&);

/// A number, and whom it counts.
struct Tally {
  int value = 0;
  std::vector<std::string> who;

  void add(std::string_view id, int number) {
    if (number == 0) return;
    value += number;
    who.emplace_back(id);
  }
};

// Of the office.
Tally assistants(const StatsScope&, const Caseloads&);
Tally assistants_task_time(const StatsScope&, const Caseloads&);
Tally assistants_service_contract(const StatsScope&, const Caseloads&);
/// In hundredths; 0 without assistants. Behind it are all families in the caseload of somebody.
Tally families_per_assistant_mean(const StatsScope&, const Caseloads&);
/// Behind it are the families of the assistant with the most, of equals the first.
Tally families_per_assistant_max(const StatsScope&, const Caseloads&);

} // namespace asystent::report::counting
