#include "casebook/outside.hpp"
#include "cli/progress.hpp"
#include "cli/report/sheet_file.hpp"
#include "cli/session.hpp"
#include "exchange/day_tables.hpp"
#include "exchange/forms.hpp"
#include "exchange/record_tables.hpp"
#include "sheet/workbook.hpp"
#include "text/utf8.hpp"

namespace asystent::cli {
namespace {

namespace fs = std::filesystem;
using exchange::Table;

using Files = std::vector<casebook::OutputFile>;

/// A folder, and what is to stand in it.
struct Target {
  fs::path folder;
  Files files;
};

Target in_its_folder(const std::string& file, std::string bytes) {
  const fs::path path = fs::absolute(file);
  return {path.parent_path(), {{path.filename().string(), std::move(bytes)}}};
}

Target csv_files(const std::string& folder, std::span<const Table> tables, Date) {
  Target target{fs::absolute(folder), {}};
  for (const Table& table : tables) target.files.push_back({table.name + ".csv", exchange::csv_of(table)});
  return target;
}

Target json_lines(const std::string& file, std::span<const Table> tables, Date) {
  Target target = in_its_folder(file, exchange::json_lines_of(tables));
  const fs::path schema = fs::path(target.files.front().name).replace_extension(".schema.json");
  target.files.push_back({schema.string(), exchange::json_lines_schema(tables)});
  return target;
}

Target spreadsheet(const std::string& file, std::span<const Table> tables, Date today) {
  const auto workbook = exchange::workbook_of(tables, today);
  const auto write_book = [&](const std::string& path) { sheet::write_workbook(workbook, path); };
  return in_its_folder(file, casebook::written_in_memory(write_book));
}

Target database(const std::string& file, std::span<const Table> tables, Date) {
  return in_its_folder(file, exchange::sqlite_of(tables));
}

constexpr std::array options = std::to_array<Option>({
    {.name = "--csv",
     .kind = Kind::directory,
     .meaning = {"folder na pliki CSV, po jednym na tabelę",
                 "a directory for CSV files, one for each table"}},
    {.name = "--jsonl",
     .kind = Kind::file,
     .meaning = {"plik JSON Lines, jeden obiekt w wierszu; obok niego schemat",
                 "a file of JSON Lines, one object for each line; its schema beside it"}},
    {.name = "--xlsx",
     .kind = Kind::file,
     .meaning = {"arkusz kalkulacyjny, karta na tabelę", "a spreadsheet, a sheet for each table"}},
    {.name = "--sqlite", .kind = Kind::file, .meaning = {"baza danych SQLite", "an SQLite database"}},
});

/// What each of the options makes.
constexpr std::array<Target (*)(const std::string&, std::span<const Table>, Date), options.size()> makers{
    csv_files, json_lines, spreadsheet, database};

/// The records, and asystent.yaml, which the shelf has as values only.
std::vector<Table> tables_of(Call& call) {
  const casebook::Shelf& shelf = call.session.shelf();
  show::Look look = call.output.look();
  look.names = !call.options.has("--no-names");
  const std::string office(call.session.read(std::string(casebook::settings_file_name)).text);
  auto tables = exchange::record_tables(shelf.documents, office, look.names);
  std::ranges::move(exchange::day_tables(call.session.book(), shelf, look), std::back_inserter(tables));
  return tables;
}

/// Nothing that a case folder keeps is replaced, whatever was typed.
void refuse_kept(Call& call, std::string_view option, const Target& target) {
  for (const casebook::OutputFile& file : target.files)
    if (casebook::is_kept_in_folder(call.session.folder().path(), target.folder / file.name))
      call.output.stop(ExitStatus::usage,
                       "{}: {} to miejsce na zapisy albo ustawienia; podaj inne, nic nie zmieniono",
                       "{}: {} is a place of records or settings; give another one, nothing was changed",
                       option, printable((target.folder / file.name).string()));
}

void tell(Call& call, const std::string& place, std::span<const Table> tables) {
  std::size_t rows = 0;
  for (const Table& table : tables) rows += table.rows.size();
  const Count counted{static_cast<int>(rows)};
  call.output.out +=
      call.options.is_dry_run()
          ? call.output.say("zapisałoby się: {1} ({0} {0:wiersz|wiersze|wierszy})\n",
                            "would be written: {1} ({0} {0:row|rows})\n", counted, printable(place))
          : call.output.say("zapisano: {1} ({0} {0:wiersz|wiersze|wierszy})\n",
                            "written: {1} ({0} {0:row|rows})\n", counted, printable(place));
}

/// What was asked for: the option that says where to, and what makes it.
struct Asked {
  std::string_view option;
  std::string place;
  Target (*make)(const std::string&, std::span<const Table>, Date);
};

/// Of --format xlsx and --out, as every report has them.
Asked asked_as_report(Call& call) {
  const auto file = call.options.text(sheet_out_option.name);
  if (file && !call.output.wants_sheet() && !promises(*file, sheet_form))
    call.output.stop(
        ExitStatus::usage,
        "--out zapisuje tu arkusz kalkulacyjny: podaj plik z końcówką .xlsx; inne postacie: --csv, "
        "--jsonl, --sqlite",
        "--out writes a spreadsheet here: give a file that ends in .xlsx; other forms: --csv, "
        "--jsonl, --sqlite");
  form_of_report(call); // refuses what cannot be
  return {sheet_out_option.name, *file, spreadsheet};
}

std::vector<Asked> asked_for(Call& call) {
  std::vector<Asked> asked;
  for (std::size_t i = 0; i < options.size(); ++i)
    if (const auto place = call.options.text(options[i].name))
      asked.push_back({options[i].name, *place, makers[i]});
  if (call.output.wants_sheet() || call.options.has(sheet_out_option.name))
    asked.push_back(asked_as_report(call));
  if (asked.empty())
    call.output.stop(ExitStatus::usage,
                     "podaj, dokąd zapisać: --csv FOLDER, --jsonl, --xlsx albo --sqlite PLIK",
                     "say where to write: --csv DIR, --jsonl, --xlsx or --sqlite FILE");
  return asked;
}

std::vector<Target> targets_of(Call& call, std::span<const Asked> asked, std::span<const Table> tables,
                               Progress& progress) {
  std::vector<Target> targets;
  for (const Asked& each : asked) {
    progress.go_on(call.output.say("zapisuję {}", "writing {}", printable(each.place)));
    targets.push_back(each.make(each.place, tables, call.options.today()));
    refuse_kept(call, each.option, targets.back());
  }
  return targets;
}

ExitStatus export_folder(Call& call) {
  const auto asked = asked_for(call);
  Progress progress(call, call.output.say("czytam zapisy", "reading the records"));
  const auto tables = tables_of(call);
  for (const Target& target : targets_of(call, asked, tables, progress))
    if (!call.options.is_dry_run()) casebook::write_outputs(target.folder, target.files);
  for (const Asked& each : asked) tell(call, each.place, tables);
  return ExitStatus::done;
}

constexpr auto all_export_options = options + std::array{sheet_out_option};

constexpr std::array commands = std::to_array<Command>({
    {.group = "",
     .name = "export",
     .summary = {"cały folder jako tabele dla arkuszy, baz danych i innych programów; --no-names: bez danych "
                 "osobowych",
                 "the whole folder as tables for spreadsheets, databases and other programs; --no-names: "
                 "nothing personal"},
     .examples = {"asystent export --csv ../tabele --no-names", "asystent export --sqlite ../sprawy.sqlite"},
     .options = all_export_options,
     .run = export_folder,
     .has_sheet = true,
     .after = Afterwards::bad_records},
});

} // namespace

std::span<const Command> export_commands() { return commands; }

} // namespace asystent::cli
