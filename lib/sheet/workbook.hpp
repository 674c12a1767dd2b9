#pragma once

#include "sheet/sheet.hpp"
#include "text/error.hpp"

#include <string>

namespace asystent::sheet {

/// The spreadsheet could not be written.
struct SheetError : Error {
  explicit SheetError(const std::string& reason);
};

/// Writes the workbook in the format of Excel (XLSX) to this path: typed cells, columns as wide as what they
/// hold, heads that stay in view, pages of A4. The same workbook gives the same bytes. Throws SheetError.
void write_workbook(const Workbook& workbook, const std::string& path);

} // namespace asystent::sheet
