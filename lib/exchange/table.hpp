#pragma once

#include <charconv>
#include <optional>
#include <string>
#include <vector>

namespace asystent::exchange {

// Tables that other programs read: spreadsheets, databases, engines. A cell knows its texts, a column what
// they are; each form of file writes them as it can.

/// What the cells of a column are.
enum class Kind {
  text,
  whole,  // 90
  amount, // of money: 270.50
  flag,   // true or false
  date,   // 2026-02-03
  list,   // texts
};

struct Column {
  std::string name;
  Kind kind = Kind::text;

  bool operator==(const Column&) const = default;
};

/// The texts of a list, or one text; none where nothing is known.
using Cell = std::vector<std::string>;

struct Table {
  std::string name; // in small letters, with `_`: visits, visits_agreed
  std::vector<Column> columns;
  std::vector<std::vector<Cell>> rows; // as many cells as there are columns
};

/// What stands between the texts of a list where a cell is one text.
inline constexpr char between_texts[] = "; ";

/// The cell as one text; empty where it is.
std::string text_of(const Cell& cell);

/// The number that a whole text is; nothing where it is none, or too great.
template <class Number>
std::optional<Number> number_in(const std::string& text) {
  Number number{};
  const char* const end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, number);
  return read.ec == std::errc() && read.ptr == end ? std::optional(number) : std::nullopt;
}

} // namespace asystent::exchange
