#include "report/stats_work.hpp"

#include "model/facts.hpp"

#include <algorithm>
#include <map>

namespace asystent::report::counting {
namespace {

// Three kinds of contact that add up to all that was held: phone and letter are not "elsewhere".
bool is_home(const Visit& visit) { return *visit.kind == VisitKind::home; }
bool is_remote(const Visit& visit) {
  return *visit.kind == VisitKind::phone || *visit.kind == VisitKind::letter;
}
bool is_elsewhere(const Visit& visit) { return !is_home(visit) && !is_remote(visit); }

template <class Entries, class Wanted>
int count(const Entries& entries, Wanted wanted) {
  return static_cast<int>(std::ranges::count_if(entries, wanted));
}

template <class Wanted>
int count_held(const StatsScope& scope, const Family& family, Wanted wanted) {
  return count(family.visits, [&](const Visit& visit) {
    return is_held(visit) && wanted(visit) && scope.has(family, visit);
  });
}

template <class Entries>
int count_dated(const StatsScope& scope, const Family& family, const Entries& entries) {
  return count(entries, [&](const auto& entry) { return scope.has(family, *entry.date); });
}

int count_sent(const StatsScope& scope, const Family& family, PaperKind kind) {
  return count(family.court_papers, [&](const CourtPaper& paper) {
    return *paper.kind == kind && paper.sent && scope.has(family, *paper.sent);
  });
}

template <class Wanted>
Tally count_assistants(const StatsScope& scope, Wanted wanted) {
  Tally tally;
  for (const Assistant* assistant : scope.assistants())
    if (wanted(assistant->employment.value_or(Employment::task_time))) tally.add(assistant->id->text, 1);
  return tally;
}

std::vector<Counted> caseload_of(const StatsScope& scope, const Caseloads& caseloads,
                                 const Assistant& assistant) {
  return caseloads.counted(scope.policy, assistant, scope.period.until);
}

int rounded_hundredths(int sum, int count) { return count == 0 ? 0 : (200 * sum + count) / (2 * count); }

} // namespace

int held(const StatsScope& scope, const Family& family) {
  return count_held(scope, family, [](const Visit&) { return true; });
}

int held_home(const StatsScope& scope, const Family& family) { return count_held(scope, family, is_home); }

int held_elsewhere(const StatsScope& scope, const Family& family) {
  return count_held(scope, family, is_elsewhere);
}

int held_remote(const StatsScope& scope, const Family& family) {
  return count_held(scope, family, is_remote);
}

int not_held(const StatsScope& scope, const Family& family) {
  return count(family.visits,
               [&](const Visit& visit) { return !is_held(visit) && scope.has(family, visit); });
}

int interventions(const StatsScope& scope, const Family& family) {
  return count_dated(scope, family, family.interventions);
}

int assessments(const StatsScope& scope, const Family& family) {
  return count_dated(scope, family, family.assessments);
}

int plans(const StatsScope& scope, const Family& family) {
  return count(family.plans,
               [&](const Plan& plan) { return !is_draft(plan) && scope.has(family, *plan.date); });
}

int opinions(const StatsScope& scope, const Family& family) {
  return count_sent(scope, family, PaperKind::opinion);
}

int court_reports(const StatsScope& scope, const Family& family) {
  return count_sent(scope, family, PaperKind::report);
}

Tally assistants(const StatsScope& scope, const Caseloads&) {
  return count_assistants(scope, [](Employment) { return true; });
}

Tally assistants_task_time(const StatsScope& scope, const Caseloads&) {
  return count_assistants(scope, [](Employment employment) { return employment == Employment::task_time; });
}

Tally assistants_service_contract(const StatsScope& scope, const Caseloads&) {
  return count_assistants(scope,
                          [](Employment employment) { return employment == Employment::service_contract; });
}

Tally families_per_assistant_mean(const StatsScope& scope, const Caseloads& caseloads) {
  int sum = 0;
  std::map<std::size_t, std::string> families; // one may count to several
  for (const Assistant* assistant : scope.assistants())
    for (const Counted& counted : caseload_of(scope, caseloads, *assistant)) {
      ++sum;
      families.emplace(counted.index, counted.family->id);
    }
  Tally mean{rounded_hundredths(sum, static_cast<int>(scope.assistants().size())), {}};
  for (auto& [index, id] : families) mean.who.push_back(std::move(id));
  return mean;
}

Tally families_per_assistant_max(const StatsScope& scope, const Caseloads& caseloads) {
  std::vector<Counted> most;
  for (const Assistant* assistant : scope.assistants())
    if (auto own = caseload_of(scope, caseloads, *assistant); own.size() > most.size()) most = std::move(own);
  Tally tally;
  for (const Counted& counted : most) tally.add(counted.family->id, 1);
  return tally;
}

} // namespace asystent::report::counting
