#include "calendar/date.hpp"
#include "exchange/forms.hpp"

#include <cmath>

namespace asystent::exchange {
namespace {

sheet::Cell whole(const std::string& text) {
  const auto value = number_in<int>(text);
  return value ? sheet::Cell(*value) : sheet::Cell(text);
}

sheet::Cell hundredths(const std::string& text) {
  const auto value = number_in<double>(text);
  if (!value || *value >= 2e7) return text;
  return sheet::Hundredths{static_cast<int>(std::lround(*value * 100))};
}

sheet::Cell cell_of(const Cell& cell, Kind kind) {
  if (cell.empty()) return {};
  if (kind == Kind::whole) return whole(cell.front());
  if (kind == Kind::amount) return hundredths(cell.front());
  if (kind == Kind::date)
    if (const auto day = parse_iso(cell.front())) return *day;
  return text_of(cell);
}

sheet::Table sheet_of(const Table& table) {
  sheet::Table made{.name = table.name, .title = table.name, .heads = {}, .rows = {}};
  for (const Column& column : table.columns) made.heads.push_back(column.name);
  for (const auto& row : table.rows) {
    auto& cells = made.rows.emplace_back();
    for (std::size_t i = 0; i < row.size(); ++i) cells.push_back(cell_of(row[i], table.columns[i].kind));
  }
  return made;
}

} // namespace

sheet::Workbook workbook_of(std::span<const Table> tables, Date made) {
  sheet::Workbook book{.title = "asystent", .made = made, .tables = {}};
  for (const Table& table : tables)
    if (!table.rows.empty()) book.tables.push_back(sheet_of(table));
  if (book.tables.empty() && !tables.empty()) book.tables.push_back(sheet_of(tables.front()));
  return book;
}

} // namespace asystent::exchange
