#pragma once

#include "rules/rule.hpp"

namespace asystent::rules {

/// Two entries of one assistant at one time, over all families and worklogs: one finding for each pair, at
/// the later one in file and line. An entry that meets many others is told with the first of them, and the
/// rest are counted: all pairs of a day would be more than anybody can keep. Of a few files only the pairs
/// that they are in are told.
void visit_overlap(const OfficeOnDay& c, std::vector<Finding>& found);

} // namespace asystent::rules
