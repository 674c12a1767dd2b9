#pragma once

#include "show/look.hpp"
#include "show/text_table.hpp"

#include <string_view>
#include <vector>

namespace asystent {

// What is shown of a person or a family.

/// The family's id, and its name where names are shown.
std::vector<Cell> family_cells(std::string_view id, std::string_view name, const Look& look);

} // namespace asystent
