#pragma once

#include "model/cases.hpp"
#include "render/look.hpp"
#include "render/text_table.hpp"
#include "rules/deadline.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace asystent {

/// The family's id, and its name where names are shown.
std::vector<Cell> family_cells(std::string_view id, std::string_view name, const Look& look);

/// The name of the family with that id; empty where there is none.
std::string_view family_name(const Cases& cases, std::string_view id);

/// One line for each deadline: family, assistant, when, what, and the command that mends it.
std::string overdue_table(std::span<const Deadline> deadlines, const Cases& cases, const Look& look,
                          std::size_t indent);

/// The same for one family, without its id.
std::string overdue_table_of_family(std::span<const Deadline> deadlines, const Look& look,
                                    std::size_t indent);

} // namespace asystent
