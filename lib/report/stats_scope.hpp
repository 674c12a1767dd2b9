#pragma once

#include "calendar/period.hpp"
#include "model/cases.hpp"
#include "rules/caseload.hpp"
#include "rules/practice.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace asystent {

/// When a family was worked with: from the first assignment up to, not including, the closure. A closure that
/// is written before the first assignment (a fault that `check` names) ends the case on that day: it cannot
/// end before it begins, and so families_start + families_new = families_end + families_ended always holds.
struct Course {
  const Family* family;
  Date first;
  std::optional<Date> ended;

  bool is_active(Date day) const { return first <= day && (!ended || day < *ended); }
};

/// Whose numbers of which time are counted.
class StatsScope {
public:
  /// `assistant`: an id of the office; empty: all.
  StatsScope(const Cases& cases, Period period, std::string_view assistant);

  const Cases& cases;
  const Practice practice;
  const Period period;
  const Caseloads caseloads;

  /// Families with an assignment, by id. With an assistant only theirs.
  const std::vector<Course>& courses() const { return courses_; }
  /// Employed on the last day of the period, in the office's order.
  const std::vector<const Assistant*>& assistants() const { return assistants_; }

  bool has_begun(const Course& course) const { return period.contains(course.first); }
  bool has_ended(const Course& course) const { return course.ended && period.contains(*course.ended); }
  /// Active on any day of the period, or ended in it.
  bool is_covered(const Course& course) const;
  /// The closure where it is in the period, else the last day.
  Date reference_day(const Course& course) const;

  /// Whether a visit, or another entry of that day, is of the period and the assistant.
  bool has(const Family& family, const Visit& visit) const;
  bool has(const Family& family, Date day) const;

private:
  bool is_asked(std::string_view id) const { return assistant_.empty() || id == assistant_; }
  bool is_asked(const Course& course) const;

  std::string_view assistant_;
  std::vector<Course> courses_;
  std::vector<const Assistant*> assistants_;
};

} // namespace asystent
