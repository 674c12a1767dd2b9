#include "exchange/import_rows.hpp"

#include "exchange/import_cells.hpp"
#include "show/finding_message.hpp"
#include "text/fold.hpp"
#include "text/lines.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace asystent::exchange {
namespace {

constexpr std::array<casebook::EntryKind, import_kinds.size()> entry_kinds{
    casebook::entry_kind<Family>, casebook::entry_kind<Member>, casebook::entry_kind<Visit>};

const ImportColumn* column_named(std::span<const ImportColumn> columns, std::string_view name) {
  const auto found = std::ranges::find(columns, name, &ImportColumn::name);
  return found == columns.end() ? nullptr : &*found;
}

void put(ImportRow& row, const ImportColumn& column, std::string_view cell, std::size_t number) {
  const casebook::Key key{column.key, column.within};
  const Position origin = Position::of_option(static_cast<std::uint32_t>(number + 1));
  const auto values = values_of_cell(*column.type, cell);
  if (column.type->shape == record::Shape::list)
    row.entry.put(key, values, origin);
  else
    row.entry.put(key, values.front(), origin);
  const std::string_view top = column.within.empty() ? column.key : column.within;
  if (std::ranges::find(row.keys, top) == row.keys.end()) row.keys.push_back(top);
}

bool is_same_value(const yaml::Node& there, const casebook::NewEntry& entry, const casebook::Key& key) {
  const auto texts = entry.texts(key);
  if (texts.empty()) return there.text == entry.text(key);
  return std::ranges::equal(there.children, texts, {}, &yaml::Node::text);
}

} // namespace

std::vector<ImportRow> import_rows(const ImportMap& map, std::span<const CsvRow> rows) {
  const auto columns = import_columns(map.kind);
  std::vector<ImportRow> made;
  for (const CsvRow& cells : rows) {
    ImportRow row{.line = cells.line,
                  .family = {},
                  .entry = casebook::NewEntry(entry_kinds[static_cast<std::size_t>(map.kind)]),
                  .keys = {}};
    for (std::size_t i = 0; i < std::min(cells.cells.size(), map.columns.size()); ++i) {
      const std::string_view cell = trimmed(cells.cells[i]);
      if (cell.empty()) continue;
      if (map.columns[i] == family_column) row.family = cell;
      if (const ImportColumn* column = column_named(columns, map.columns[i]))
        put(row, *column, cells.cells[i], i);
    }
    made.push_back(std::move(row));
  }
  return made;
}

std::vector<std::string> problems_of(const ImportRow& row, std::span<const std::string> heads,
                                     const Office& office, Language language, Date today) {
  std::vector<std::string> problems;
  for (const Finding& problem : row.entry.problems(office)) {
    const auto column = problem.place.at.option();
    const std::string text = show::message(problem, language, today);
    problems.push_back(column && *column <= heads.size()
                           ? fmt::format("{}: {}", printable(heads[*column - 1]), text)
                           : text);
  }
  return problems;
}

namespace {

bool says_the_same(const yaml::Node& there, const ImportRow& row) {
  for (const std::string_view key : row.keys) {
    const yaml::Node* value = there.find(key);
    if (value == nullptr) return false;
    if (value->kind != yaml::Node::Kind::mapping) {
      if (!is_same_value(*value, row.entry, key)) return false;
      continue;
    }
    for (const yaml::Node& child : value->children)
      if (row.entry.has({child.key, key}) && !is_same_value(child, row.entry, {child.key, key})) return false;
  }
  return true;
}

bool has_text(const yaml::Node& node, std::string_view key, std::string_view text) {
  const yaml::Node* value = node.find(key);
  return value != nullptr && fold(value->text) == fold(text);
}

There compared(const yaml::Node& there, const ImportRow& row) {
  return says_the_same(there, row) ? There::same : There::different;
}

} // namespace

There family_in(const casebook::CaseFile& file, const ImportRow& row) {
  return compared(file.document->root(), row);
}

There member_in(const casebook::CaseFile& file, const ImportRow& row) {
  const yaml::Node* members = file.document->root().find("members");
  if (members == nullptr) return There::nothing;
  const std::string_view key = row.entry.has("id") ? "id" : "name";
  for (const yaml::Node& member : members->children)
    if (has_text(member, key, row.entry.text(key))) return compared(member, row);
  return There::nothing;
}

std::vector<std::string> member_ids(const casebook::CaseFile& file) {
  std::vector<std::string> ids;
  if (const yaml::Node* members = file.document->root().find("members"))
    for (const yaml::Node& member : members->children)
      if (const yaml::Node* id = member.find("id")) ids.emplace_back(id->text);
  return ids;
}

std::string member_id(std::string_view name, std::span<const std::string> taken) {
  std::string id;
  const std::string folded = fold(trimmed(name));
  for (const char c : std::string_view(folded).substr(0, folded.find(' ')))
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) id += c;
  if (id.empty()) id = "osoba";
  id = id.substr(0, 28);
  std::string free = id;
  for (int number = 2; std::ranges::find(taken, free) != taken.end(); ++number)
    free = fmt::format("{}{}", id, number);
  return free;
}

} // namespace asystent::exchange
