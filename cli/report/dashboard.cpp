#include "dashboard/dashboard.hpp"

#include "casebook/outside.hpp"
#include "cli/report/options.hpp"
#include "cli/report/out_file.hpp"
#include "cli/session.hpp"
#include "dashboard/site.hpp"
#include "report/outcome.hpp"
#include "text/utf8.hpp"

namespace asystent::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view family_folder = "family";
/// The pages are about people: git is to leave them alone, wherever they lie.
constexpr std::string_view ignore_all = "# asystent report dashboard\n*\n";

constexpr std::array dashboard_options = std::to_array<Option>({
    {.name = "--out",
     .kind = Kind::directory,
     .required = true,
     .meaning = {"folder na strony; powstaje, gdy go nie ma", "the folder for the pages; made if missing"}},
    {.name = "--assistant",
     .kind = Kind::id,
     .meaning = {"tylko rodziny tego asystenta", "only the families of this assistant"}},
});

/// Among records, pages would be in the way of the program and of people.
void refuse_case_folder(Call& call, const casebook::PageFolder& pages) {
  if (pages.is_among_records(call.session.folder().path()))
    call.output.stop(ExitStatus::usage, "--out: {} to miejsce na zapisy; podaj osobny folder, np. strony",
                     "--out: {} is a place of records; give a folder of its own, e.g. pages",
                     printable(pages.path.string()));
}

void refuse_foreign(const Output& output, const casebook::PageFolder& pages,
                    const std::vector<casebook::OutputFile>& files) {
  const auto foreign = pages.foreign(files);
  if (foreign.empty()) return;
  output.stop(ExitStatus::usage, "--out: {} nie pochodzi od asystent report dashboard; podaj inny folder",
              "--out: {} is not from asystent report dashboard; give another folder",
              printable((pages.path / foreign.front()).string()));
}

std::vector<casebook::OutputFile> files_of(std::vector<dashboard::PageFile> pages) {
  std::vector<casebook::OutputFile> files;
  for (dashboard::PageFile& page : pages) files.push_back({std::move(page.name), std::move(page.text)});
  return files;
}

void tell(const Options& options, Output& output, const fs::path& out, std::size_t pages) {
  const std::string index = (out / "index.html").string();
  if (output.wants_json()) {
    output.out = report::written_json({}, index, !options.is_dry_run());
    return;
  }
  const Count count{static_cast<int>(pages)};
  const std::string shown = printable(index);
  output.out = options.is_dry_run() ? output.say("do zapisania: {0} ({1} {1:strona|strony|stron})\n",
                                                 "would write: {0} ({1} {1:page|pages})\n", shown, count)
                                    : output.say("zapisano: {0} ({1} {1:strona|strony|stron})\n",
                                                 "written: {0} ({1} {1:page|pages})\n", shown, count);
}

/// Files go from hand to hand: names only where they are asked for, on a terminal too.
show::Look page_look(const Options& options, const Output& output) {
  show::Look look = output.look();
  look.names = options.has("--names");
  return look;
}

ExitStatus report_dashboard(Call& call) {
  const casebook::PageFolder folder{call.options.required("--out"), dashboard::generator_line, family_folder};
  const Shelf& shelf = call.session.shelf();
  const dashboard::Dashboard board =
      dashboard::dashboard(shelf.cases, call.session.book().findings_of(shelf), shelf.problems.all,
                           call.options.today(), assistant_option(call));
  refuse_case_folder(call, folder);
  refuse_kept_place(call, folder.path);
  const auto files = files_of(dashboard::pages(board, page_look(call.options, call.output)));
  refuse_foreign(call.output, folder, files);
  if (!call.options.is_dry_run()) folder.write(files, ignore_all);
  tell(call.options, call.output, folder.path, files.size());
  return ExitStatus::done;
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "report",
     .name = "dashboard",
     .summary = {"strony do przeglądania: terminy, obciążenie, przebieg spraw",
                 "pages to look at: deadlines, caseload, progress"},
     .examples = {"asystent report dashboard --out strony",
                  "asystent report dashboard --out strony --assistant elis --names"},
     .options = dashboard_options,
     .run = report_dashboard,
     .after = Afterwards::bad_records},
});

} // namespace

std::span<const Command> dashboard_commands() { return commands; }

} // namespace asystent::cli
