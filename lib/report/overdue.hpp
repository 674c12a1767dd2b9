#pragma once

#include "rules/judge.hpp"

#include <vector>

namespace asystent {

/// What is overdue, the longest overdue first.
std::vector<Deadline> overdue(const Cases& cases, Date today);

/// What is overdue in one family, and what must be done there in at most `days` days from today; not sorted.
std::vector<Deadline> due_within(const Case& c, int days);

} // namespace asystent
