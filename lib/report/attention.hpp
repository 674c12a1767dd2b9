#pragma once

#include "report/next_visit.hpp"
#include "rules/deadline.hpp"

#include <string_view>
#include <vector>

namespace asystent {

/// How far `asystent` alone looks ahead.
inline constexpr int attention_days = 7;

/// What needs attention today. The visits look into the cases.
struct Attention {
  std::vector<Deadline> overdue;
  std::vector<Deadline> soon;       // due in attention_days days, today included
  std::vector<NextVisit> visits;    // agreed for these days, by day
  std::vector<NextVisit> forgotten; // agreed for a day that passed without an entry, by day
};

/// Of all families, or of those of one assistant.
Attention attention(const Cases& cases, Date today, std::string_view assistant = {});

} // namespace asystent
