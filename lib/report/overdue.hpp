#pragma once

#include "model/family_names.hpp"
#include "rules/judge.hpp"
#include "show/look.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::report {

/// What is overdue, the longest overdue first.
std::vector<Deadline> overdue(const CaseSet& cases, Date today);

/// Whether it is the assistant's to see: of a family that is, or said to be this assistant's. Everybody's
/// where none is named.
bool is_for(const CaseOnDay& c, std::string_view whose, std::string_view assistant);

/// What is overdue in one family, and what must be done there in at most `days` days from today; only what is
/// for the assistant, if one is named. Not sorted.
std::vector<Deadline> due_within(const CaseOnDay& c, int days, std::string_view assistant = {});

// `report overdue`: made for cron, so nothing where nothing is overdue.

/// One line for each, with the command that mends it.
std::string overdue_text(std::span<const Deadline> deadlines, const FamilyNames& names,
                         const show::Look& look);

std::string overdue_json(std::span<const Deadline> deadlines, const FamilyNames& names,
                         const show::Look& look);

} // namespace asystent::report
