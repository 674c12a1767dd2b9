#pragma once

#include "model/case_on_day.hpp"
#include "model/case_set.hpp"
#include "model/caseload.hpp"
#include "model/deadline.hpp"
#include "model/timetable.hpp"

#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace asystent::rules {

// Section 4 of the contract. Whoever holds all records asks for all; whoever reads them one by one asks for
// each, keeps what the office is judged by, and sorts at the end.

/// All that the rules find in the readable records, sorted.
std::vector<Finding> judge(const CaseSet& cases, Date today);

/// The same in one family, in one worklog, in the office with its caseloads and times and with the files of
/// the folder that look like records and are none; not sorted. `about`: of pairs of entries only those in
/// these files are told.
std::vector<Finding> judge(const CaseOnDay& c);
std::vector<Finding> judge(const Worklog& worklog, const Office& office, Date today);
std::vector<Finding> judge(const Office& office, const Caseloads& caseloads, const Timetable& timetable,
                           Date today, std::span<const std::string> not_read = {},
                           std::span<const std::string> about = {});

/// Of one family, or of the office by its caseloads alone, only what these rules find; not sorted.
std::vector<Finding> judge(const CaseOnDay& c, std::span<const FindingId> only);
std::vector<Finding> judge(const Office& office, const Caseloads& caseloads, Date today,
                           std::span<const FindingId> only);

/// By file, line, id and column.
void sort(std::vector<Finding>& findings);

/// So many findings of one kind and severity are listed in one file.
inline constexpr int most_listed = 1000;

/// Leaves out what is over that number; the last one that stays says how many there were more. One bad record
/// must not fill the memory, or the screen.
void shorten(std::vector<Finding>& findings);

/// What is overdue or still to be done, sorted; only those whose rolled date is not after `until`.
std::vector<Deadline> deadlines(const CaseSet& cases, Date today, Date until = Date::max());

/// The same of one family, not sorted.
std::vector<Deadline> deadlines(const CaseOnDay& c, Date until = Date::max());

/// By rolled date, then family and kind.
std::tuple<Date, std::string_view, std::string_view> order(const Deadline& deadline);
void sort(std::vector<Deadline>& deadlines);

} // namespace asystent::rules
