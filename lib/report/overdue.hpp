#pragma once

#include "model/family_names.hpp"
#include "rules/judge.hpp"
#include "show/look.hpp"

#include <span>
#include <string>
#include <vector>

namespace asystent::report {

/// What is overdue, the longest overdue first.
std::vector<Deadline> overdue(const CaseSet& cases, Date today);

/// What is overdue in one family, and what must be done there in at most `days` days from today; not sorted.
std::vector<Deadline> due_within(const CaseOnDay& c, int days);

// `report overdue`: made for cron, so nothing where nothing is overdue.

/// One line for each, with the command that mends it.
std::string overdue_text(std::span<const Deadline> deadlines, const FamilyNames& names,
                         const show::Look& look);

std::string overdue_json(std::span<const Deadline> deadlines, const FamilyNames& names,
                         const show::Look& look);

} // namespace asystent::report
