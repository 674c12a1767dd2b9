#include "model/facts.hpp"
#include "report/stats_parts.hpp"

#include <algorithm>

namespace asystent::counting {
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

} // namespace asystent::counting
