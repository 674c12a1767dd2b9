#pragma once

#include "model/case_on_day.hpp"
#include "model/caseload.hpp"
#include "model/timetable.hpp"
#include "rules/catalogue.hpp"
#include "rules/finder.hpp"

#include <span>

namespace asystent::rules {

/// `now`: what the function finds is wrong today. `term`: the function gives what must be done by a day; it
/// is a finding once its rolled date has passed, and a deadline before.
enum class RuleTiming { now, term };

/// Whose finding it is: of the assistant on its date, where it stands at an entry; else of nobody, unless the
/// rule says so.
enum class RuleAssignee { on_its_date, nobody };

/// A rule about one family: one pure function and this row in the table of its theme.
struct FamilyRule {
  FindingId id;
  Severity severity;
  RuleTiming when;
  RuleAssignee whose;
  void (*find)(const CaseOnDay&, FindingsOfRule&);
};

/// One worklog as the rules look at it: with its office, on a day.
struct WorklogOnDay {
  const Worklog& worklog;
  const Office& office;
  Date today;
};

/// A rule about one worklog.
struct WorklogRule {
  FindingId id;
  Severity severity;
  void (*find)(const WorklogOnDay&, FindingsOfRule&);
};

/// An office as the rules look at it: with what they need of all its records, on a day.
struct OfficeOnDay {
  const Office& office;
  const Caseloads& caseloads;
  const Timetable& timetable;
  const Policy& policy;
  Date today;
  std::span<const std::string> not_read; // files that look like records and are none
  std::span<const std::string> about;    // the files that are asked about; all where there are none
};

/// A rule about an assistant, about more than one family or about the folder. It names the files and the
/// severity itself.
struct OfficeRule {
  FindingId id;
  void (*find)(const OfficeOnDay&, std::vector<Finding>& found);
};

/// Of all themes, in the order in which they are judged.
std::span<const FamilyRule> family_rules();
std::span<const WorklogRule> worklog_rules();
std::span<const OfficeRule> office_rules();

} // namespace asystent::rules
