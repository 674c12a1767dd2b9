#include "show/private.hpp"

#include "model/disclosed.hpp"

namespace asystent::show {

std::string_view shown(Private text, const Look& look, std::string_view instead) {
  return look.names ? disclosed(text) : instead;
}

std::string_view shown_always(Private text) { return disclosed(text); }

std::string with_name(std::string_view id, Private name, const Look& look, std::string_view between) {
  std::string text(id);
  if (look.names && !name.empty()) text.append(between).append(disclosed(name));
  return text;
}

void add_private_cell(std::vector<Cell>& row, Private text, const Look& look) {
  if (look.names) row.push_back({std::string(disclosed(text))});
}

std::vector<Cell> family_cells(std::string_view id, Private name, const Look& look) {
  std::vector<Cell> cells{{std::string(id), Paint::bold}};
  add_private_cell(cells, name, look);
  return cells;
}

} // namespace asystent::show
