#pragma once

#include "rules/rule.hpp"

namespace asystent::rules {

// The rules of section 4 of the contract that look at an office or at a worklog. Their rows are in rules.cpp.

// caseload_rules.cpp
void caseload_exceeded(const OfficeCase&, std::vector<Finding>& found);
void caseload_exceeded_before(const OfficeCase&, std::vector<Finding>& found);
void caseload_full(const OfficeCase&, std::vector<Finding>& found);

// overlap.cpp
void visit_overlap(const OfficeCase&, std::vector<Finding>& found);

// office.cpp
void authorisation_missing(const OfficeCase&, std::vector<Finding>& found);
void dates_of_employment(const OfficeCase&, std::vector<Finding>& found);
void unknown_in_worklog(const Worklog&, const Office&, Finder&);
void times_in_worklog(const Worklog&, const Office&, Finder&);

} // namespace asystent::rules
