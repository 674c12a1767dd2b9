#pragma once

#include "model/next_visit.hpp"
#include "report/caseload.hpp"
#include "report/family.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::dashboard {

/// How far the dashboard's calendar looks ahead.
inline constexpr int dashboard_days = 90;

/// What an office, or one assistant, looks at. Looks into the cases that it was made from.
struct Dashboard {
  const CaseSet* cases = nullptr;
  Date today;
  const Assistant* assistant = nullptr; // whose it is; nullptr: the whole office's
  std::vector<Deadline> overdue;        // the longest overdue first
  std::vector<Deadline> upcoming;       // due in dashboard_days days, today included
  std::vector<report::CaseloadRow> caseload;
  std::vector<report::FamilySummary> families; // as in the cases
  std::vector<NextVisit> visits;               // agreed, by day
  std::vector<NextVisit> forgotten;            // agreed for a day that passed without an entry, by day
  std::vector<std::string> unreadable;         // files of records that could not be read, by name
};

/// `findings` are those of the whole folder, `problems` those that make records unreadable. An assistant has
/// the families with an assignment of theirs that holds, closed ones too.
Dashboard dashboard(const CaseSet& cases, std::span<const Finding> findings,
                    std::span<const Finding> problems, Date today, const Assistant* assistant = nullptr);

} // namespace asystent::dashboard
