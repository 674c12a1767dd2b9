#include "calendar/term.hpp"
#include "model/facts.hpp"
#include "model/spans.hpp"
#include "report/stats_parts.hpp"

#include <algorithm>

namespace asystent::counting {
namespace {

/// Not after the first assignment and so many months, unrolled.
bool lasted_up_to(const StatsScope& scope, const Course& course, int months) {
  return scope.reference_day(course) <= add_months(course.first, months);
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
  return status_on(*course.family, scope.practice, scope.period.until) == Status::monitoring;
}

} // namespace asystent::counting
