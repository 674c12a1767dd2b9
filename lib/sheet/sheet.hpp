#pragma once

#include "calendar/date.hpp"

#include <string>
#include <variant>
#include <vector>

namespace asystent::sheet {

/// A number with two decimals, in hundredths.
struct Hundredths {
  int value = 0;
};

/// A time that is added up: `12:05`, and `31:00` for more than a day.
struct Minutes {
  int value = 0;
};

/// What stands in a cell; nothing where it is empty. A text is one, whatever it looks like: no program takes
/// it for a formula.
using Cell = std::variant<std::monostate, std::string, int, Hundredths, Minutes, Date>;

/// One sheet: a line that says what it is, the heads of the columns, and the rows.
struct Table {
  std::string name; // on its tab
  std::string title;
  std::vector<std::string> heads;
  std::vector<std::vector<Cell>> rows;
};

/// A file that a spreadsheet opens.
struct Workbook {
  std::string title; // of the file
  Date made;
  std::vector<Table> tables; // one at least
};

} // namespace asystent::sheet
