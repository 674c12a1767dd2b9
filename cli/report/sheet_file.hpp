#pragma once

#include "cli/report/out_file.hpp"
#include "sheet/sheet.hpp"

#include <string>

namespace asystent::cli {

/// --out of a report that may be a spreadsheet.
inline constexpr Option sheet_out_option{
    .name = "--out",
    .kind = Kind::file,
    .meaning = {"plik, do którego zapisać; z końcówką .xlsx arkusz kalkulacyjny",
                "the file to write to; a spreadsheet where it ends in .xlsx"}};

/// What such a report is given as: by --format, and a spreadsheet too where --out ends in .xlsx. Throws
/// CommandError (usage) for a spreadsheet without --out, for an --out whose ending promises another form, or
/// that would take the place of what the case folder keeps.
const FileForm& form_of_report(Call& call);

/// Gives a spreadsheet into the file of --out. Throws FolderError, sheet::SheetError.
void give_sheet(Call& call, const sheet::Workbook& workbook);

} // namespace asystent::cli
