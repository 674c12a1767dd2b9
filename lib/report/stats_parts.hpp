#pragma once

#include "model/caseload.hpp"
#include "report/stats_scope.hpp"

#include <string>
#include <vector>

namespace asystent::counting {

// What one row of the statistics counts, a file a theme. The rows are in stats.cpp.

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

// stats_families.cpp: of one family that was assigned, whether it counts.
bool is_active_at_start(const StatsScope&, const Course&);
bool is_new(const StatsScope&, const Course&);
bool is_ended(const StatsScope&, const Course&);
bool is_ended_for(const StatsScope&, const Course&, ClosureReason reason);
bool is_active_at_end(const StatsScope&, const Course&);
bool is_covered(const StatsScope&, const Course&);
bool is_covered_up_to_3_months(const StatsScope&, const Course&);
bool is_covered_over_3_to_12_months(const StatsScope&, const Course&);
bool is_covered_over_12_months(const StatsScope&, const Course&);
bool is_covered_by_order(const StatsScope&, const Course&);
bool is_covered_za_zyciem(const StatsScope&, const Course&);
bool is_monitored(const StatsScope&, const Course&);

// stats_children.cpp: of one family that was assigned, how many; 0 where it is not covered.
int children(const StatsScope&, const Course&);
int children_in_foster_care(const StatsScope&, const Course&);
int children_placed(const StatsScope&, const Course&);
int children_returned(const StatsScope&, const Course&);

// stats_entries.cpp: of one family, how many, assigned or not.
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

// stats_assistants.cpp: of the office.
Tally assistants(const StatsScope&, const Caseloads&);
Tally assistants_task_time(const StatsScope&, const Caseloads&);
Tally assistants_service_contract(const StatsScope&, const Caseloads&);
/// In hundredths; 0 without assistants. Behind it are all families in the caseload of somebody.
Tally families_per_assistant_mean(const StatsScope&, const Caseloads&);
/// Behind it are the families of the assistant with the most, of equals the first.
Tally families_per_assistant_max(const StatsScope&, const Caseloads&);

} // namespace asystent::counting
