#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace asystent {

// CSV as spreadsheets write it: with commas, semicolons or tabs, in UTF-8 or, as Excel in Poland has it, in
// Windows-1250.

/// One row, and the line of the file that it begins at: a cell in quotes may have several.
struct CsvRow {
  std::size_t line = 0;
  std::vector<std::string> cells;
};

/// The bytes of the file as UTF-8, without a byte order mark. What is no UTF-8 is taken for Windows-1250.
std::string text_of_spreadsheet(std::string_view bytes);

/// What stands between the cells of the text: the sign that its first line has most of.
char separator_of(std::string_view text);

/// The rows; those of empty cells only are left out. An apostrophe before what would be a formula is taken
/// off: csv_row() has put it there.
std::vector<CsvRow> csv_rows(std::string_view text, char separator);

} // namespace asystent
