#pragma once

#include "rules/rule.hpp"

namespace asystent::rules {

// The functions of `date-in-future`; their rows are in dates.cpp.

void date_in_future(const CaseOnDay& c, FindingsOfRule& found);
void date_in_future(const WorklogOnDay& c, FindingsOfRule& found);

} // namespace asystent::rules
