#include "exchange/import_cells.hpp"

#include "calendar/clock_time.hpp"
#include "calendar/date.hpp"
#include "calendar/written_date.hpp"
#include "text/lines.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asystent::exchange {
namespace {

using record::Shape;

std::string date_text(std::string_view cell) {
  const auto written = written_dotted(cell);
  if (!written || !written->year) return std::string(cell);
  const WrittenDate day = written->in(static_cast<int>(*written->year));
  return day.ok() && year_in_range(day) ? iso(Date{day}) : std::string(cell);
}

std::string time_text(std::string_view cell) {
  const auto time = parse_typed_time(cell);
  return time ? to_string(*time) : std::string(cell);
}

std::string moment_text(std::string_view cell) {
  const std::size_t space = cell.find(' ');
  if (space == std::string_view::npos) return date_text(cell);
  return fmt::format("{} {}", date_text(cell.substr(0, space)), time_text(trimmed(cell.substr(space + 1))));
}

/// Without what spreadsheets show beside the number.
std::string money_text(std::string_view cell) {
  std::string sum(cell.substr(0, cell.find("zł")));
  for (const std::string_view blank : {" ", "\u00a0"})
    for (std::size_t at = sum.find(blank); at != std::string::npos; at = sum.find(blank, at))
      sum.erase(at, blank.size());
  return sum;
}

/// A text of several lines keeps its last line break: so it stands in a record.
std::string text_of_lines(std::string_view cell) {
  std::string text(trimmed(cell));
  std::erase(text, '\r');
  if (text.find('\n') != std::string::npos && cell.ends_with('\n')) text += '\n';
  return text;
}

std::string value_of(const record::Type& type, std::string_view cell) {
  switch (type.shape) {
  case Shape::date:
    return date_text(cell);
  case Shape::clock_time:
    return time_text(cell);
  case Shape::moment:
    return moment_text(cell);
  case Shape::money:
    return money_text(cell);
  default:
    return text_of_lines(cell);
  }
}

} // namespace

std::vector<std::string> values_of_cell(const record::Type& type, std::string_view cell) {
  if (type.shape != Shape::list) return {value_of(type, type.shape == Shape::text ? cell : trimmed(cell))};
  // A comma is a part of what is written freely.
  const std::string_view separators = type.item->shape == Shape::text ? ";\n" : ";,\n";
  std::vector<std::string> values;
  while (!cell.empty()) {
    const std::size_t end = std::min(cell.find_first_of(separators), cell.size());
    if (const auto part = trimmed(cell.substr(0, end)); !part.empty())
      values.push_back(value_of(*type.item, part));
    cell.remove_prefix(std::min(end + 1, cell.size()));
  }
  return values;
}

} // namespace asystent::exchange
