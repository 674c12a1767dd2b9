#include "report/stats_families.hpp"

#include "calendar/term.hpp"
#include "model/facts.hpp"
#include "model/spans.hpp"

#include <algorithm>

namespace asystent::report::counting {
namespace {

/// Not after the first assignment and so many months, unrolled.
bool lasted_up_to(const StatsScope& scope, const Course& course, int months) {
  return scope.reference_day(course) <= add_months(course.first, months);
}

/// A time in foster care without a break; adjoining placements are one.
struct FosterCare {
  Date from;
  std::optional<Date> ended;
  bool is_returned = false; // on the day of its end
};

/// One that ends before it begins, or on that day, holds on no day.
bool lasts_a_day(const Placement& placement) {
  return !placement.ended || *placement.from < *placement.ended;
}

bool is_return(const Placement& placement) {
  return placement.ended &&
         placement.outcome.value_or(PlacementOutcome::returned) == PlacementOutcome::returned;
}

bool adjoins(const FosterCare& care, const Placement& next) {
  return !care.ended || *next.from <= *care.ended;
}

void extend(FosterCare& care, const Placement& next) {
  if (care.ended && next.ended && *next.ended < *care.ended) return;
  const bool ends_together = care.ended && next.ended && *care.ended == *next.ended;
  care.is_returned = is_return(next) || (ends_together && care.is_returned);
  care.ended = care.ended && next.ended ? std::optional(*next.ended) : std::nullopt;
}

/// Oldest first.
std::vector<FosterCare> foster_care_of(const Member& member) {
  std::vector<const Placement*> placements;
  for (const Placement& placement : member.placements)
    if (is_foster(placement) && lasts_a_day(placement)) placements.push_back(&placement);
  std::ranges::stable_sort(placements, {}, [](const Placement* placement) { return *placement->from; });
  std::vector<FosterCare> times;
  for (const Placement* placement : placements) {
    if (!times.empty() && adjoins(times.back(), *placement))
      extend(times.back(), *placement);
    else
      times.push_back({*placement->from, placement->ended.value, is_return(*placement)});
  }
  return times;
}

bool is_counted(const Member& member, Date day) {
  return is_child(member) && member.born && *member.born <= day && is_minor(member, day) &&
         !is_gone(member, day);
}

template <class Wanted>
int count_children(const StatsScope& scope, const Course& course, Wanted wanted) {
  if (!scope.is_covered(course)) return 0;
  return static_cast<int>(std::ranges::count_if(course.family->members, wanted));
}

template <class Wanted>
int count_foster_care(const StatsScope& scope, const Course& course, Wanted wanted) {
  if (!scope.is_covered(course)) return 0;
  int count = 0;
  for (const Member& member : course.family->members)
    if (is_child(member)) count += static_cast<int>(std::ranges::count_if(foster_care_of(member), wanted));
  return count;
}

} // namespace

bool is_active_at_start(const StatsScope& scope, const Course& course) {
  return course.is_active(scope.period.from - std::chrono::days{1});
}

bool is_new(const StatsScope& scope, const Course& course) { return scope.has_begun(course); }

bool is_ended(const StatsScope& scope, const Course& course) { return scope.has_ended(course); }

bool is_ended_for(const StatsScope& scope, const Course& course, ClosureReason reason) {
  return is_ended(scope, course) && *course.family->closure->reason == reason;
}

bool is_active_at_end(const StatsScope& scope, const Course& course) {
  return course.is_active(scope.period.until);
}

bool is_covered(const StatsScope& scope, const Course& course) { return scope.is_covered(course); }

bool is_covered_up_to_3_months(const StatsScope& scope, const Course& course) {
  return is_covered(scope, course) && lasted_up_to(scope, course, 3);
}

bool is_covered_over_3_to_12_months(const StatsScope& scope, const Course& course) {
  return is_covered(scope, course) && !lasted_up_to(scope, course, 3) && lasted_up_to(scope, course, 12);
}

bool is_covered_over_12_months(const StatsScope& scope, const Course& course) {
  return is_covered(scope, course) && !lasted_up_to(scope, course, 12);
}

bool is_covered_by_order(const StatsScope& scope, const Course& course) {
  return is_covered(scope, course) &&
         std::ranges::any_of(course.family->consents, [&](const Consent& consent) {
           return *consent.kind == ConsentKind::court_order && span_of(consent).overlaps(scope.period);
         });
}

bool is_covered_za_zyciem(const StatsScope& scope, const Course& course) {
  return is_covered(scope, course) && course.family->za_zyciem.value_or(false);
}

bool is_monitored(const StatsScope& scope, const Course& course) {
  return status_on(*course.family, scope.policy, scope.period.until) == Status::monitoring;
}

int children(const StatsScope& scope, const Course& course) {
  const Date day = scope.reference_day(course);
  return count_children(scope, course, [day](const Member& member) { return is_counted(member, day); });
}

int children_in_foster_care(const StatsScope& scope, const Course& course) {
  const Date day = scope.reference_day(course);
  return count_children(scope, course, [day](const Member& member) {
    return is_counted(member, day) && in_foster_care_since(member, day).has_value();
  });
}

int children_placed(const StatsScope& scope, const Course& course) {
  return count_foster_care(scope, course,
                           [&](const FosterCare& care) { return scope.period.contains(care.from); });
}

int children_returned(const StatsScope& scope, const Course& course) {
  return count_foster_care(scope, course, [&](const FosterCare& care) {
    return care.ended && scope.period.contains(*care.ended) && care.is_returned;
  });
}

} // namespace asystent::report::counting
