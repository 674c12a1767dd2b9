#pragma once

#include "exchange/table.hpp"
#include "sheet/sheet.hpp"

#include <span>
#include <string>

namespace asystent::exchange {

// The tables in the forms that other programs read.

/// One table: heads and rows. What a spreadsheet would run as a formula begins with an apostrophe.
std::string csv_of(const Table& table);

/// All of them, an object for each row with the table's name under `table`; what is not known is null.
std::string json_lines_of(std::span<const Table> tables);

/// What the lines are, as JSON Schema (draft 2020-12): the form of an object by the name of its table.
std::string json_lines_schema(std::span<const Table> tables);

/// A sheet for each table that has rows. Texts are texts there: none is run.
sheet::Workbook workbook_of(std::span<const Table> tables, Date made);

/// The bytes of an SQLite database. Throws ExportError.
std::string sqlite_of(std::span<const Table> tables);

} // namespace asystent::exchange
