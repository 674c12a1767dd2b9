#include "cli/report/sheet_file.hpp"

#include "casebook/outside.hpp"
#include "cli/command.hpp"
#include "sheet/workbook.hpp"

namespace asystent::cli {
namespace {

const FileForm& form_asked(const Call& call) {
  const auto file = call.options.text("--out");
  const bool is_named_so = file && promises(*file, sheet_form);
  if (call.output.wants_sheet() || (is_named_so && !call.output.wants_json() && !call.output.wants_csv()))
    return sheet_form;
  if (call.output.wants_json()) return json_form;
  return call.output.wants_csv() ? csv_form : text_form;
}

} // namespace

const FileForm& form_of_report(Call& call) {
  const FileForm& form = form_asked(call);
  if (&form == &sheet_form && !call.options.has("--out"))
    call.output.stop(ExitStatus::usage,
                     "arkusz kalkulacyjny jest plikiem: podaj, do którego go zapisać, np. --out {}.xlsx",
                     "a spreadsheet is a file: say which one to write, such as --out {}.xlsx",
                     call.options.command().name);
  check_out(call, form);
  return form;
}

void give_sheet(Call& call, const sheet::Workbook& workbook) {
  give(call,
       casebook::written_in_memory([&](const std::string& path) { sheet::write_workbook(workbook, path); }),
       sheet_form);
}

} // namespace asystent::cli
