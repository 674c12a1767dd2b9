#pragma once

#include "model/caseload.hpp"
#include "show/look.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::report {

/// Days, both included, on which an assistant has the same number of families.
struct CaseloadSpan {
  Date from;
  std::optional<Date> until; // open when absent: nothing is recorded that changes it
  int count = 0;             // families elsewhere included
};

/// The caseload of one assistant over time, against the limit of today's record. Looks into the office.
struct CaseloadHistory {
  std::string_view id;
  Private name;
  int limit = 0;
  std::vector<CaseloadSpan> spans; // by day; only while employed

  /// Over the assistant's own limit.
  bool is_over(const CaseloadSpan& span) const { return span.count > limit; }
  /// Over the 15 of the act, whatever the office's limit (art. 15 ust. 4).
  static bool is_over_statutory(const CaseloadSpan& span);
};

/// The days that are asked for, both included; open where absent.
struct CaseloadDays {
  std::optional<Date> from; // absent: from the assistant's employment, else from the first assignment
  std::optional<Date> until;
};

/// Every assistant employed on any of these days, in the office's order.
std::vector<CaseloadHistory> caseload_history(const Office& office, const Caseloads& caseloads,
                                              const CaseloadDays& days, Date today);

// `report caseload --history`.

/// A line and a bar for each span, and what is or will be over a limit.
std::string caseload_history_text(std::span<const CaseloadHistory> histories, const show::Look& look);

std::string caseload_history_json(std::span<const CaseloadHistory> histories, const show::Look& look);

} // namespace asystent::report
