#pragma once

#include "model/deadline.hpp"
#include "model/family_names.hpp"
#include "show/look.hpp"
#include "show/text_table.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace asystent {

/// The family's id, and its name where names are shown.
std::vector<Cell> family_cells(std::string_view id, std::string_view name, const Look& look);

/// One line for each deadline: family, assistant, when, what, and the command that mends it.
std::string overdue_table(std::span<const Deadline> deadlines, const FamilyNames& names, const Look& look,
                          std::size_t indent);

/// The same for one family, without its id.
std::string overdue_table_of_family(std::span<const Deadline> deadlines, const Look& look,
                                    std::size_t indent);

} // namespace asystent
