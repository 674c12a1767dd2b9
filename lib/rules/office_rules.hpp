#pragma once

#include "rules/rule.hpp"

namespace asystent::rules {

// The rules of section 4 of the contract that look at the whole folder. Their rows are in rules.cpp.

// caseload_rules.cpp
void caseload_exceeded(const Cases&, const Practice&, Date today, std::vector<Finding>& found);
void caseload_exceeded_before(const Cases&, const Practice&, Date today, std::vector<Finding>& found);
void caseload_full(const Cases&, const Practice&, Date today, std::vector<Finding>& found);

// office.cpp
void authorisation_missing(const Cases&, const Practice&, Date today, std::vector<Finding>& found);
void unknown_in_worklog(const Cases&, const Practice&, Date today, std::vector<Finding>& found);
void dates_of_office(const Cases&, const Practice&, Date today, std::vector<Finding>& found);

// overlap.cpp
void visit_overlap(const Cases&, const Practice&, Date today, std::vector<Finding>& found);

} // namespace asystent::rules
