#include "text/csv.hpp"

#include <string_view>

namespace asystent {
namespace {

bool is_number(std::string_view cell) {
  if (cell.starts_with('-') || cell.starts_with('+')) cell.remove_prefix(1);
  return !cell.empty() && cell.find_first_not_of("0123456789.,") == std::string_view::npos;
}

bool is_formula(std::string_view cell) {
  constexpr std::string_view beginnings("=+-@\t\r\n", 7);
  return !cell.empty() && beginnings.find(cell.front()) != std::string_view::npos && !is_number(cell);
}

std::string in_quotes(std::string_view cell) {
  std::string out = "\"";
  for (const char character : cell) out.append(character == '"' ? 2 : 1, character);
  return out + '"';
}

std::string csv_cell(const std::string& cell) {
  const std::string text = is_formula(cell) ? "'" + cell : cell;
  return text.find_first_of(",;\"\r\n") == std::string::npos ? text : in_quotes(text);
}

} // namespace

std::string csv_row(std::span<const std::string> cells) {
  std::string row;
  for (const std::string& cell : cells) row += csv_cell(cell) + ',';
  if (!row.empty()) row.pop_back();
  return row + "\r\n";
}

} // namespace asystent
