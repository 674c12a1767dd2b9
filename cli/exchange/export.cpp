#include "casebook/outside.hpp"
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

std::vector<std::size_t> asked_for(Call& call) {
  std::vector<std::size_t> asked;
  for (std::size_t i = 0; i < options.size(); ++i)
    if (call.options.has(options[i].name)) asked.push_back(i);
  if (asked.empty())
    call.output.stop(ExitStatus::usage,
                     "podaj, dokąd zapisać: --csv FOLDER, --jsonl, --xlsx albo --sqlite PLIK",
                     "say where to write: --csv DIR, --jsonl, --xlsx or --sqlite FILE");
  return asked;
}

ExitStatus export_folder(Call& call) {
  const auto asked = asked_for(call);
  const auto tables = tables_of(call);
  std::vector<Target> targets;
  for (const std::size_t i : asked) {
    targets.push_back(makers[i](*call.options.text(options[i].name), tables, call.options.today()));
    refuse_kept(call, options[i].name, targets.back());
  }
  for (const Target& target : targets)
    if (!call.options.is_dry_run()) casebook::write_outputs(target.folder, target.files);
  for (const std::size_t i : asked) tell(call, *call.options.text(options[i].name), tables);
  return ExitStatus::done;
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "",
     .name = "export",
     .summary = {"cały folder jako tabele dla arkuszy, baz danych i innych programów; --no-names: bez danych "
                 "osobowych",
                 "the whole folder as tables for spreadsheets, databases and other programs; --no-names: "
                 "nothing personal"},
     .examples = {"asystent export --csv ../tabele --no-names", "asystent export --sqlite ../sprawy.sqlite"},
     .options = options,
     .run = export_folder,
     .after = Afterwards::bad_records},
});

} // namespace

std::span<const Command> export_commands() { return commands; }

} // namespace asystent::cli
