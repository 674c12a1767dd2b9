#include "exchange/forms.hpp"
#include "text/csv.hpp"

namespace asystent::exchange {

std::string csv_of(const Table& table) {
  std::vector<std::string> cells;
  for (const Column& column : table.columns) cells.push_back(column.name);
  std::string text = csv_row(cells);
  for (const auto& row : table.rows) {
    cells.clear();
    for (const Cell& cell : row) cells.push_back(text_of(cell));
    text += csv_row(cells);
  }
  return text;
}

} // namespace asystent::exchange
