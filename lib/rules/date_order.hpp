#pragma once

#include "rules/rule.hpp"

namespace asystent::rules {

// The functions of `date-order`; their rows are in dates.cpp.

void date_order(const CaseOnDay& c, FindingsOfRule& found);
void date_order(const WorklogOnDay& c, FindingsOfRule& found);

/// Of employments and absences.
void date_order(const OfficeOnDay& c, std::vector<Finding>& found);

} // namespace asystent::rules
