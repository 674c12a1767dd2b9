#include "casebook/outside.hpp"
#include "cli/exchange/import_rows.hpp"
#include "cli/session.hpp"
#include "exchange/export_error.hpp"
#include "exchange/import_map.hpp"
#include "text/csv_reader.hpp"
#include "text/utf8.hpp"

namespace asystent::cli {
namespace {

constexpr std::array options = std::to_array<Option>({
    {.name = "--map",
     .kind = Kind::file,
     .meaning = {"plik mapy: która kolumna jest czym", "a map: which column is what"}},
    {.name = "--init",
     .kind = Kind::flag,
     .meaning = {"zapisz mapę do uzupełnienia (plik z --map, inaczej na ekran) i nic więcej",
                 "write the map to complete (to the file of --map, else to standard output) and no more"}},
    {.name = "--what",
     .kind = Kind::word,
     .meaning = {"co jest w wierszach, gdy nie mówią tego nagłówki",
                 "what the rows are, where their heads do not say it"},
     .words = exchange::import_kinds},
    {.name = "--all-or-nothing",
     .kind = Kind::flag,
     .meaning = {"nie zapisuj nic, gdy choć jeden wiersz jest zły", "write nothing where one row is wrong"}},
    no_modeline_option,
});

/// The file, read: its heads and rows.
struct Spreadsheet {
  std::vector<std::string> heads;
  std::vector<CsvRow> rows;
};

std::optional<exchange::ImportKind> kind_asked(Call& call) {
  const auto typed = call.options.text("--what");
  if (!typed) return std::nullopt;
  const Word* word = typed_word(exchange::import_kinds, *typed);
  if (word == nullptr)
    call.output.stop(ExitStatus::usage, "--what: „{}”; do wyboru są rodziny, osoby i wizyty",
                     "--what: '{}'; the choices are families, members and visits", printable(*typed));
  return static_cast<exchange::ImportKind>(word - exchange::import_kinds.data());
}

Spreadsheet read_spreadsheet(Call& call, std::string_view text, char separator) {
  Spreadsheet sheet{{}, csv_rows(text, separator)};
  if (sheet.rows.empty())
    call.output.stop(ExitStatus::usage, "plik jest pusty: pierwszy wiersz to nagłówki kolumn",
                     "the file is empty: its first row is the heads of the columns");
  sheet.heads = std::move(sheet.rows.front().cells);
  sheet.rows.erase(sheet.rows.begin());
  return sheet;
}

std::string file_named(Call& call) {
  const auto file = call.options.operand();
  if (!file)
    call.output.stop(ExitStatus::usage, "podaj plik CSV. Pomoc: {} --help",
                     "give a CSV file. Help: {} --help", full_name(call.options.command()));
  return *file;
}

ExitStatus write_map(Call& call, const exchange::ImportMap& map, const Spreadsheet& sheet) {
  const std::string text = exchange::map_text(map, sheet.heads, call.output.language());
  const auto file = call.options.text("--map");
  if (!file || call.options.is_dry_run()) {
    call.output.out = text;
    return ExitStatus::done;
  }
  if (std::filesystem::exists(*file))
    call.output.stop(ExitStatus::usage, "{} już jest; nic nie zmieniono",
                     "{} is there already; nothing was changed", printable(*file));
  if (casebook::is_kept_in_folder(call.session.folder().path(), *file))
    call.output.stop(ExitStatus::usage, "{} to miejsce na zapisy; podaj inne",
                     "{} is a place of records; give another", printable(*file));
  casebook::write_output(*file, text);
  call.output.out = call.output.say("zapisano: {}; uzupełnij ją, potem bez --init\n",
                                    "written: {}; complete it, then without --init\n", printable(*file));
  return ExitStatus::done;
}

/// What no column is read of, so that nobody thinks it came.
void tell_unread(Call& call, const exchange::ImportMap& map, const Spreadsheet& sheet) {
  std::vector<std::string> unread;
  for (std::size_t i = 0; i < sheet.heads.size(); ++i)
    if (map.columns[i].empty() && !sheet.heads[i].empty() && !exchange::is_of_export(sheet.heads[i]))
      unread.push_back(printable(sheet.heads[i]));
  if (!unread.empty())
    call.output.err += call.output.say("nie czytam kolumn: {}. Zobacz: {} --init\n",
                                       "columns not read: {}. See: {} --init\n", fmt::join(unread, ", "),
                                       full_name(call.options.command()));
}

/// The file of --map, read.
struct MapFile {
  std::string name;
  std::string text;

  exchange::ImportMap map(std::span<const std::string> heads) const {
    return exchange::map_of_file(name, text, heads);
  }
};

/// Nothing where there is none yet: --init is to write it.
std::optional<MapFile> map_file(Call& call) {
  const auto name = call.options.has("--init") ? std::nullopt : call.options.text("--map");
  return name ? std::optional(MapFile{*name, call.options.input(*name)}) : std::nullopt;
}

/// What the map says, else what the heads show.
char separator_in(const std::optional<MapFile>& file, std::string_view text) {
  if (file)
    if (const auto told = file->map({}).separator) return *told;
  return separator_of(text);
}

ExitStatus import_file(Call& call) try {
  const std::string text = text_of_spreadsheet(call.options.input(file_named(call)));
  const auto file = map_file(call);
  const char separator = separator_in(file, text);
  const Spreadsheet sheet = read_spreadsheet(call, text, separator);
  exchange::ImportMap map =
      file ? file->map(sheet.heads) : exchange::map_of_heads(sheet.heads, kind_asked(call));
  map.separator = separator;
  if (call.options.has("--init")) return write_map(call, map, sheet);
  tell_unread(call, map, sheet);
  return import_rows(call, map, sheet.heads, exchange::import_rows(map, sheet.rows));
} catch (const exchange::ExportError& error) {
  throw CommandError(ExitStatus::usage, error.message(call.output.language()));
}

constexpr std::array commands = std::to_array<Command>({
    {.group = "",
     .name = "import",
     .operand = Operand::directory,
     .access = Access::writes,
     .summary = {"wczytuje rodziny, osoby albo wizyty z arkusza CSV; drugi raz niczego nie zmienia",
                 "takes in families, members or visits of a CSV spreadsheet; a second time changes nothing"},
     .examples = {"asystent import wizyty.csv -n", "asystent import rodziny.csv --map mapa.yaml --init"},
     .options = options,
     .run = import_file,
     .after = Afterwards::bad_records},
});

} // namespace

std::span<const Command> import_commands() { return commands; }

} // namespace asystent::cli
