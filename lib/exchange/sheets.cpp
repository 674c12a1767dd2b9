#include "calendar/date.hpp"
#include "exchange/forms.hpp"

#include <charconv>
#include <cmath>

namespace asystent::exchange {
namespace {

template <class Number>
sheet::Cell number(const std::string& text) {
  Number value{};
  const char* const end = text.data() + text.size();
  return std::from_chars(text.data(), end, value).ptr == end ? sheet::Cell(value) : sheet::Cell(text);
}

sheet::Cell hundredths(const std::string& text) {
  double value = 0;
  const char* const end = text.data() + text.size();
  const bool fits = std::from_chars(text.data(), end, value).ptr == end && value < 2e7;
  if (!fits) return text;
  return sheet::Hundredths{static_cast<int>(std::lround(value * 100))};
}

sheet::Cell cell_of(const Cell& cell, Kind kind) {
  if (cell.empty()) return {};
  if (kind == Kind::whole) return number<int>(cell.front());
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
