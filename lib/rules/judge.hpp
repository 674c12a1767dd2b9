#pragma once

#include "model/cases.hpp"
#include "rules/deadline.hpp"

#include <vector>

namespace asystent {

/// All that the rules of section 4 of the contract find in the readable records, sorted by file, line and id.
std::vector<Finding> judge(const Cases& cases, Date today);

/// What is overdue or still to be done, sorted by rolled date, then family and kind.
std::vector<Deadline> deadlines(const Cases& cases, Date today);

} // namespace asystent
