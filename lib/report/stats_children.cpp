#include "model/facts.hpp"
#include "report/stats_parts.hpp"

#include <algorithm>

namespace asystent::counting {
namespace {

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

} // namespace asystent::counting
