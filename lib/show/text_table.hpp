#pragma once

#include "show/look.hpp"

#include <cstddef>
#include <string>
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
  /// it would be longer; 0 is no limit.
  explicit TextTable(std::size_t indent = 0, std::size_t width = 0) : indent_(indent), width_(width) {}

  void add(std::vector<Cell> row) { rows_.push_back(std::move(row)); }
  bool empty() const { return rows_.empty(); }
  const std::vector<std::vector<Cell>>& rows() const { return rows_; }

  /// One line or more per row, each ending with a line break.
  std::string text(Style style) const;

private:
  std::size_t indent_;
  std::size_t width_;
  std::vector<std::vector<Cell>> rows_;
};

} // namespace asystent::show
