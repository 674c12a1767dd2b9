#pragma once

#include "calendar/period.hpp"
#include "model/family.hpp"
#include "model/office.hpp"
#include "model/policy.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace asystent::report {

/// When a family was worked with: from the first assignment up to, not including, the closure. A closure that
/// is written before the first assignment (a fault that `check` names) ends the case on that day: it cannot
/// end before it begins, and so families_start + families_new = families_end + families_ended always holds.
struct CaseTime {
  Date first;
  std::optional<Date> ended;

  bool is_active(Date day) const { return first <= day && (!ended || day < *ended); }
};

/// Nothing of a family that never had an assignment.
std::optional<CaseTime> time_of(const Family& family);

struct Course : CaseTime {
  const Family* family;
};

/// Whose numbers of which time are counted. Of one assistant: the families that had an assignment of theirs
/// that held on a day of the family's time in the period, or on the last day of work where that was earlier;
/// such a family counts in whole, so families_start + families_new = families_end + families_ended holds for
/// it too. A visit counts to its assistant, another entry to the assistant of its day.
class StatsScope {
public:
  /// `assistant`: an id of the office; empty: all. Looks into both.
  StatsScope(const Office& office, Period period, std::string_view assistant = {});

  const Office& office;
  const Policy policy;
  const Period period;
  const std::string_view assistant;

  /// Nothing of a family that is not asked for, or never had an assignment.
  std::optional<Course> course_of(const Family& family) const;
  /// Employed on the last day of the period, in the office's order.
  const std::vector<const Assistant*>& assistants() const { return assistants_; }

  bool has_begun(const CaseTime& time) const { return period.contains(time.first); }
  bool has_ended(const CaseTime& time) const { return time.ended && period.contains(*time.ended); }
  /// Active on any day of the period, or ended in it.
  bool is_covered(const CaseTime& time) const;
  /// The closure where it is in the period, else the last day.
  Date reference_day(const CaseTime& time) const;

  /// Whether a visit, or another entry of that day, is of the period and the assistant.
  bool has(const Family& family, const Visit& visit) const;
  bool has(const Family& family, Date day) const;

private:
  bool is_asked(std::string_view id) const { return assistant.empty() || id == assistant; }
  bool is_asked(const Course& course) const;

  std::vector<const Assistant*> assistants_;
};

} // namespace asystent::report
