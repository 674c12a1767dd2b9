#include "report/stats_scope.hpp"

#include "model/facts.hpp"

#include <algorithm>

namespace asystent::report {
namespace {

/// The days of work with the family in the period; of a case that was over by then its last day.
Period days_of(const CaseTime& time, Period period) {
  const Date last_of_work = time.ended ? *time.ended - std::chrono::days{1} : period.until;
  const Date last = std::max(time.first, std::min(last_of_work, period.until));
  return {std::min(std::max(time.first, period.from), last), last};
}

/// On a day of that time: by its dates, and while the assistant, if known, is employed.
bool holds_in(const Assignment& assignment, const Office& office, Period time) {
  Date from = std::max(*assignment.from, time.from);
  Date until = assignment.ended ? std::min(*assignment.ended - std::chrono::days{1}, time.until) : time.until;
  if (const Assistant* assistant = find_assistant(office, *assignment.assistant)) {
    from = std::max(from, assistant->from.value_or(from));
    until = std::min(until, assistant->until.value_or(until));
  }
  return from <= until;
}

} // namespace

std::optional<CaseTime> time_of(const Family& family) {
  const Assignment* earliest = earliest_assignment(family);
  if (earliest == nullptr) return std::nullopt;
  const Date first = *earliest->from;
  std::optional<Date> ended;
  if (family.closure) ended = std::max(first, *family.closure->date);
  return CaseTime{first, ended};
}

StatsScope::StatsScope(const Office& office_, Period period_, std::string_view assistant_)
    : office(office_), policy(office_.policy), period(period_), assistant(assistant_) {
  for (const Assistant& one : office.assistants)
    if (is_asked(one.id->text) && employed(one, period.until)) assistants_.push_back(&one);
}

std::optional<Course> StatsScope::course_of(const Family& family) const {
  const auto time = time_of(family);
  if (!time) return std::nullopt;
  const Course course{*time, &family};
  return is_asked(course) ? std::optional(course) : std::nullopt;
}

bool StatsScope::is_asked(const Course& course) const {
  if (assistant.empty()) return true;
  return std::ranges::any_of(course.family->assignments, [&](const Assignment& assignment) {
    return *assignment.assistant == assistant && holds_in(assignment, office, days_of(course, period));
  });
}

bool StatsScope::is_covered(const CaseTime& time) const {
  return time.first <= period.until && (!time.ended || *time.ended >= period.from);
}

Date StatsScope::reference_day(const CaseTime& time) const {
  return has_ended(time) ? *time.ended : period.until;
}

bool StatsScope::has(const Family& family, const Visit& visit) const {
  return period.contains(*visit.date) && (assistant.empty() || is_asked(assistant_of(visit, family, office)));
}

bool StatsScope::has(const Family& family, Date day) const {
  return period.contains(day) && (assistant.empty() || is_asked(assistant_on(family, office, day)));
}

} // namespace asystent::report
