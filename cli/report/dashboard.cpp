#include "dashboard/dashboard.hpp"

#include "cli/findings.hpp"
#include "cli/groups.hpp"
#include "cli/invocation.hpp"
#include "cli/report/options.hpp"
#include "dashboard/site.hpp"
#include "folder/folder.hpp"
#include "folder/output_folder.hpp"
#include "folder/replace.hpp"
#include "markup/html.hpp"
#include "model/facts.hpp"
#include "report/outcome.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace asystent {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view family_folder = "family";
/// The pages are about people: git is to leave them alone, wherever they lie.
constexpr std::string_view ignore_all = "# asystent report dashboard\n*\n";

constexpr std::array dashboard_options = std::to_array<Option>({
    {.name = "--out",
     .kind = Kind::directory,
     .need = Need::required,
     .meaning = {"folder na strony; powstaje, gdy go nie ma", "the folder for the pages; made if missing"}},
    {.name = "--assistant",
     .kind = Kind::id,
     .meaning = {"tylko rodziny tego asystenta", "only the families of this assistant"}},
});

/// Among records, pages would be in the way of the program and of people.
void refuse_case_folder(Invocation& invocation, const fs::path& out) {
  const fs::path& folder = invocation.folder().path();
  bool is_among_records = is_at_or_inside(out, folder);
  for (const std::string_view records : subfolders)
    for (const fs::path& target : {out, out / family_folder})
      is_among_records = is_among_records || is_at_or_inside(folder / records, target);
  if (is_among_records)
    invocation.stop(ExitStatus::usage, "--out: {} to miejsce na zapisy; podaj osobny folder, np. strony",
                    "--out: {} is a place of records; give a folder of its own, e.g. pages",
                    printable(out.string()));
}

std::vector<std::string> names_of(const std::vector<PageFile>& files) {
  std::vector<std::string> names;
  for (const PageFile& file : files) names.push_back(file.name);
  return names;
}

void refuse_foreign(Invocation& invocation, const fs::path& out, const std::vector<PageFile>& files) {
  const auto foreign = foreign_files(out, names_of(files), generator_line);
  if (foreign.empty()) return;
  invocation.stop(ExitStatus::usage, "--out: {} nie pochodzi od asystent report dashboard; podaj inny folder",
                  "--out: {} is not from asystent report dashboard; give another folder",
                  printable((out / foreign.front()).string()));
}

/// Removes the pages of families that are no longer there.
void remove_old_pages(const fs::path& out, const std::vector<PageFile>& files) {
  std::vector<std::string> kept;
  for (const PageFile& file : files) kept.push_back(fs::path(file.name).filename().string());
  remove_own_files(out / family_folder, ".html", generator_line, kept);
}

void write(const fs::path& out, const std::vector<PageFile>& files) {
  const bool is_new = is_missing_or_empty(out);
  make_folder(out);
  make_folder(out / family_folder);
  if (is_new) create_file(out, ".gitignore", ignore_all);
  for (const PageFile& file : files) write_output(out / file.name, file.text);
  remove_old_pages(out, files);
}

void tell(Invocation& invocation, const fs::path& out, std::size_t pages) {
  const std::string index = (out / "index.html").string();
  if (invocation.wants_json()) {
    invocation.out = written_json({}, index, !invocation.is_dry_run());
    return;
  }
  const Count count{static_cast<int>(pages)};
  const std::string shown = printable(index);
  invocation.out = invocation.is_dry_run()
                       ? invocation.say("do zapisania: {0} ({1} {1:strona|strony|stron})\n",
                                        "would write: {0} ({1} {1:page|pages})\n", shown, count)
                       : invocation.say("zapisano: {0} ({1} {1:strona|strony|stron})\n",
                                        "written: {0} ({1} {1:page|pages})\n", shown, count);
}

/// Files go from hand to hand: names only where they are asked for, on a terminal too.
Look page_look(const Invocation& invocation) {
  Look look = invocation.look();
  look.names = invocation.has("--names");
  return look;
}

ExitStatus report_dashboard(Invocation& invocation) {
  const fs::path out = invocation.required("--out");
  const Cases& cases = invocation.all_cases();
  const Dashboard board = dashboard(cases, all_findings(invocation), invocation.folder().problems(),
                                    invocation.today(), assistant_option(invocation));
  refuse_case_folder(invocation, out);
  const auto files = pages(board, page_look(invocation));
  refuse_foreign(invocation, out, files);
  if (!invocation.is_dry_run()) write(out, files);
  tell(invocation, out, files.size());
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
     .after = After::bad_records},
});

} // namespace

std::span<const Command> dashboard_commands() { return commands; }

} // namespace asystent
