#include "exchange/import_map.hpp"

#include "exchange/export_error.hpp"
#include "text/utf8.hpp"
#include "yaml/yaml_file.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asystent::exchange {
namespace {

[[noreturn]] void stop(const std::string& name, Text why, std::string_view what) {
  throw ExportError(Message{fmt::format("{}: {}: „{}”", printable(name), why.pl, printable(what)),
                            fmt::format("{}: {}: '{}'", printable(name), why.en, printable(what))});
}

ImportKind kind_named(const std::string& name, std::string_view typed) {
  const Word* word = typed_word(import_kinds, typed);
  if (word == nullptr)
    stop(name, {"kind: families, members albo visits", "kind: families, members or visits"}, typed);
  return static_cast<ImportKind>(word - import_kinds.data());
}

/// The columns of the map by their heads.
std::map<std::string, std::string, std::less<>> columns_of(const yaml::Node& root) {
  std::map<std::string, std::string, std::less<>> columns;
  if (const yaml::Node* list = root.find("columns"))
    for (const yaml::Node& child : list->children) columns.emplace(child.key, child.text);
  return columns;
}

std::string checked(const std::string& name, ImportKind kind, std::string_view column) {
  if (column.empty() || column == "-") return {};
  const auto known = import_columns(kind);
  const bool is_known =
      column == family_column || std::ranges::find(known, column, &ImportColumn::name) != known.end();
  if (!is_known) stop(name, {"nie ma takiej kolumny", "there is no such column"}, column);
  return std::string(column);
}

std::string in_quotes(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c == '\n' ? ' ' : c;
  }
  return out + '"';
}

} // namespace

ImportMap map_of_heads(std::span<const std::string> heads, std::optional<ImportKind> kind) {
  ImportMap map{.kind = kind.value_or(kind_of_heads(heads)), .separator = std::nullopt, .columns = {}};
  for (const std::string& head : heads) {
    std::string column = column_of_head(map.kind, head);
    const bool is_there = std::ranges::find(map.columns, column) != map.columns.end();
    map.columns.push_back(is_there ? std::string() : std::move(column));
  }
  return map;
}

ImportMap map_of_file(const std::string& name, const std::string& text, std::span<const std::string> heads) {
  const yaml::YamlFile file(name, text);
  const bool is_map = file.problems().empty() && file.root().kind == yaml::Node::Kind::mapping;
  if (!is_map) stop(name, {"to nie jest mapa kolumn w YAML", "this is no map of columns in YAML"}, name);
  const yaml::Node* kind = file.root().find("kind");
  ImportMap map{.kind = kind_named(name, kind == nullptr ? "" : kind->text), .separator = {}, .columns = {}};
  if (const yaml::Node* sign = file.root().find("separator"); sign != nullptr && !sign->text.empty())
    map.separator = sign->text == "\\t" ? '\t' : sign->text.front();
  const auto columns = columns_of(file.root());
  for (const std::string& head : heads) {
    const auto found = columns.find(head);
    map.columns.push_back(found == columns.end() ? std::string() : checked(name, map.kind, found->second));
  }
  return map;
}

std::string map_text(const ImportMap& map, std::span<const std::string> heads, Language language) {
  std::string text =
      say(language,
          "# Co jest czym w arkuszu. Po dwukropku nazwa kolumny z listy niżej albo -, gdy jej nie czytać.\n",
          "# What is what in the spreadsheet. Behind the colon a name of the list below, or - for none.\n");
  text += fmt::format("kind: {}\n", import_kinds[static_cast<std::size_t>(map.kind)].word);
  if (map.separator)
    text +=
        fmt::format("separator: \"{}\"\n", *map.separator == '\t' ? "\\t" : std::string(1, *map.separator));
  text += "columns:\n";
  for (std::size_t i = 0; i < heads.size(); ++i)
    text += fmt::format("  {}: {}\n", in_quotes(heads[i]), map.columns[i].empty() ? "-" : map.columns[i]);
  text += fmt::format("#\n# {}: {}\n", family_column,
                      Text{"rodzina: identyfikator albo nazwa", "the family: its id or name"}.in(language));
  for (const ImportColumn& column : import_columns(map.kind))
    text += fmt::format("# {}: {}\n", column.name, column.meaning.in(language));
  return text;
}

} // namespace asystent::exchange
