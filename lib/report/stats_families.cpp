#include "report/stats_families.hpp"

#include "calendar/spans.hpp"
#include "calendar/term.hpp"
#include "model/facts.hpp"

#include <algorithm>
#include <set>

namespace asystent::report::counting {
namespace {

Date reference_day(const StatsScope& scope, const JoinedFamily& family) {
  return scope.reference_day(family.newest->time);
}

/// Not after the first assignment and so many months, unrolled.
bool lasted_up_to(const StatsScope& scope, const JoinedFamily& family, int months) {
  return reference_day(scope, family) <= add_months(family.newest->time.first, months);
}

bool any_case(const JoinedFamily& family, bool CountedCase::*has) {
  return std::ranges::any_of(family.cases, [has](const CountedCase* one) { return one->*has; });
}

/// A time in foster care without a break; adjoining placements are one.
struct FosterCare {
  Date from;
  std::optional<Date> ended;
  bool is_returned = false; // on the day of its end

  bool holds(Date day) const { return SpanToEvent{from, ended}.holds(day); }
};

/// One that ends before it begins, or on that day, holds on no day.
bool lasts_a_day(const CountedPlacement& placement) {
  return !placement.ended || placement.from < *placement.ended;
}

/// What cannot have been counts nowhere.
bool is_foster_care(const CountedPlacement& placement, const Life& life) {
  return placement.is_foster && lasts_a_day(placement) && can_be_placed(life, true, placement.from);
}

bool adjoins(const FosterCare& care, const CountedPlacement& next) {
  return !care.ended || next.from <= *care.ended;
}

void extend(FosterCare& care, const CountedPlacement& next) {
  if (care.ended && next.ended && *next.ended < *care.ended) return;
  const bool ends_together = care.ended && next.ended && *care.ended == *next.ended;
  care.is_returned = next.is_return || (ends_together && care.is_returned);
  care.ended = care.ended && next.ended ? std::optional(*next.ended) : std::nullopt;
}

/// Oldest first.
std::vector<FosterCare> foster_care_of(const CountedPerson& person) {
  std::vector<CountedPlacement> placements;
  for (const CountedPlacement& placement : person.placements)
    if (is_foster_care(placement, person.life)) placements.push_back(placement);
  std::ranges::stable_sort(placements, {}, &CountedPlacement::from);
  std::vector<FosterCare> times;
  for (const CountedPlacement& placement : placements) {
    if (!times.empty() && adjoins(times.back(), placement))
      extend(times.back(), placement);
    else
      times.push_back({placement.from, placement.ended, placement.is_return});
  }
  return times;
}

bool has_come(const std::optional<Date>& date, Date day) { return date && *date <= day; }

/// A child on the reference day, and a member of the case that stands for all.
bool is_counted(const JoinedPerson& person, Date day) {
  const Life& life = person.life;
  return person.is_child && person.is_member && has_come(life.born, day) && day < birthday(*life.born, 18) &&
         !has_come(life.left, day) && !has_come(life.died, day);
}

template <class Wanted>
int count_children(const StatsScope& scope, const JoinedFamily& family, Wanted wanted) {
  const Date day = reference_day(scope, family);
  return static_cast<int>(std::ranges::count_if(family.people, [&](const JoinedPerson& person) {
    return is_counted(person, day) && wanted(person, day);
  }));
}

template <class Wanted>
int count_foster_care(const JoinedFamily& family, Wanted wanted) {
  int count = 0;
  for (const JoinedPerson& person : family.people)
    if (person.is_child) count += static_cast<int>(std::ranges::count_if(foster_care_of(person), wanted));
  return count;
}

/// Whom the day support of a family is for.
class InDaySupport {
public:
  explicit InDaySupport(const JoinedFamily& family) {
    for (const CountedCase* one : family.cases)
      for (const CountedSupport& support : one->day_support) {
        is_for_all_ = is_for_all_ || support.whom.empty();
        children_.insert(support.whom.begin(), support.whom.end());
      }
  }

  bool has(const JoinedPerson& child) const { return is_for_all_ || children_.contains(Private(child.id)); }

private:
  bool is_for_all_ = false;
  std::set<Private> children_;
};

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

bool is_monitored(const StatsScope& scope, const Course& course) {
  return status_on(*course.family, scope.policy, scope.period.until) == Status::monitoring;
}

bool is_covered(const StatsScope&, const JoinedFamily&) { return true; }

bool is_covered_up_to_3_months(const StatsScope& scope, const JoinedFamily& family) {
  return lasted_up_to(scope, family, 3);
}

bool is_covered_over_3_to_12_months(const StatsScope& scope, const JoinedFamily& family) {
  return !lasted_up_to(scope, family, 3) && lasted_up_to(scope, family, 12);
}

bool is_covered_over_12_months(const StatsScope& scope, const JoinedFamily& family) {
  return !lasted_up_to(scope, family, 12);
}

bool is_covered_by_order(const StatsScope&, const JoinedFamily& family) {
  return any_case(family, &CountedCase::has_order);
}

bool is_covered_za_zyciem(const StatsScope&, const JoinedFamily& family) {
  return family.newest->is_za_zyciem;
}

bool is_covered_with_support_family(const StatsScope&, const JoinedFamily& family) {
  return any_case(family, &CountedCase::has_support_family);
}

int children(const StatsScope& scope, const JoinedFamily& family) {
  return count_children(scope, family, [](const JoinedPerson&, Date) { return true; });
}

int children_in_foster_care(const StatsScope& scope, const JoinedFamily& family) {
  return count_children(scope, family, [](const JoinedPerson& child, Date day) {
    return std::ranges::any_of(foster_care_of(child),
                               [day](const FosterCare& care) { return care.holds(day); });
  });
}

int children_in_day_support(const StatsScope& scope, const JoinedFamily& family) {
  const InDaySupport supported(family);
  return count_children(scope, family, [&](const JoinedPerson& child, Date) { return supported.has(child); });
}

int children_placed(const StatsScope& scope, const JoinedFamily& family) {
  return count_foster_care(family, [&](const FosterCare& care) { return scope.period.contains(care.from); });
}

int children_returned(const StatsScope& scope, const JoinedFamily& family) {
  return count_foster_care(family, [&](const FosterCare& care) {
    return care.ended && scope.period.contains(*care.ended) && care.is_returned;
  });
}

} // namespace asystent::report::counting
