#include "show/names.hpp"

namespace asystent {

std::vector<Cell> family_cells(std::string_view id, std::string_view name, const Look& look) {
  std::vector<Cell> cells{{std::string(id), Paint::bold}};
  if (look.names) cells.push_back({std::string(name)});
  return cells;
}

} // namespace asystent
