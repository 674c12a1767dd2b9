#pragma once

#include "show/look.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::show {

enum class Align { left, right };

/// One cell: a text of one line, which is made printable, and its colour.
struct Cell {
  std::string text;
  Paint paint = Paint::plain;
  Align align = Align::left;
};

/// Rows of columns that are aligned by display width, two spaces apart, without spaces at the end of a line.
class TextTable {
public:
  /// `indent`: spaces before each line. `width`: of the whole line; the last column is broken at words where
  /// it would be longer; 0 is no limit. A terminal's own width takes its place.
  explicit TextTable(std::size_t indent = 0, std::size_t width = 0) : indent_(indent), width_(width) {}

  void add(std::vector<Cell> row) { rows_.push_back(std::move(row)); }
  bool empty() const { return rows_.empty(); }
  const std::vector<std::vector<Cell>>& rows() const { return rows_; }

  /// One line or more per row, each ending with a line break. On a terminal no line is longer than it is
  /// wide: words are cut with …, never numbers; where that is not enough the last column stands on a line
  /// below.
  std::string text(Style style) const;

private:
  std::size_t indent_;
  std::size_t width_;
  std::vector<std::vector<Cell>> rows_;
};

/// The text in lines of at most so many columns, broken at spaces; the lines after the first are indented.
/// What colours it takes no column. 0 is no limit.
std::string broken_at_words(std::string_view text, std::size_t columns, std::size_t indent);

} // namespace asystent::show
