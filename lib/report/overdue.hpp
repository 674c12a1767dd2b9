#pragma once

#include "rules/judge.hpp"

#include <vector>

namespace asystent {

/// What is overdue, the longest overdue first.
std::vector<Deadline> overdue(const Cases& cases, Date today);

/// What is overdue, and what must be done in at most `days` days from today, sorted by rolled date.
std::vector<Deadline> due_within(const Cases& cases, Date today, int days);

/// The same of one family, not sorted.
std::vector<Deadline> due_within(const Case& c, int days);

} // namespace asystent
