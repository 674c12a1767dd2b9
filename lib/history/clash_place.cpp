#include "history/clash_place.hpp"

#include "history/merge_driver.hpp"
#include "record/schema.hpp"
#include "text/lines.hpp"

#include <algorithm>

namespace asystent::history {
namespace {

using record::Entity;
using record::Row;
using record::Shape;

constexpr int deepest = 4; // plans, goals, actions, moved

/// The row of that key, the outermost first.
const Row* row_of(const Entity& entity, std::string_view key, int depth = deepest) {
  if (const Row* row = entity.find(key)) return row;
  if (depth == 0) return nullptr;
  for (const Row& row : entity.rows)
    if (row.type->entity != nullptr)
      if (const Row* inner = row_of(row.type->entity(), key, depth - 1)) return inner;
  return nullptr;
}

const Row* row_of_list(std::string_view path, std::string_view list) {
  const Entity* root = schema_of(path);
  return root == nullptr || list.empty() ? nullptr : row_of(*root, list);
}

bool is_list_of_entries(std::string_view path, std::string_view key) {
  const Row* row = row_of_list(path, key);
  return row != nullptr && row->type->shape == Shape::entries;
}

std::string on_one_line(std::string_view value) {
  std::string line;
  for (const std::string_view part : lines_of(value))
    line += (line.empty() ? "" : " ") + std::string(trimmed(part));
  return line;
}

/// A key of the record itself stands in no list; of a whole entry, or a whole list, its lines say what.
void name(Clash& place, const edit::Clash& meant, std::string_view path) {
  const bool is_whole =
      meant.key.empty() || (meant.key == meant.list && is_list_of_entries(path, meant.list));
  place.list = meant.key == meant.list && !is_whole ? std::string() : meant.list;
  place.entry = meant.entry;
  if (!is_whole) place.value = ClashValue{meant.key, on_one_line(meant.ours), on_one_line(meant.theirs)};
}

} // namespace

void name_places(MarkedText& text, const ThreeSides& sides) {
  const Merged merged = merge_files(sides.path, sides.base, sides.ours, sides.theirs);
  const auto again = read_marked(merged.text);
  const bool is_of_a_record = std::ranges::none_of(
      merged.clashes, [](const edit::Clash& clash) { return clash.kind == edit::ClashKind::unreadable; });
  if (!is_of_a_record || !again || again->clashes.size() != merged.clashes.size()) return;
  for (Clash& place : text.clashes)
    for (std::size_t i = 0; i < again->clashes.size(); ++i)
      if (again->clashes[i].ours == place.ours && again->clashes[i].theirs == place.theirs) {
        name(place, merged.clashes[i], sides.path);
        break;
      }
}

std::optional<Text> word_of_list(std::string_view path, std::string_view list) {
  const Row* row = row_of_list(path, list);
  if (row == nullptr) return std::nullopt;
  return row->type->entity == nullptr ? row->meaning : row->type->entity().name;
}

std::optional<Text> word_of_key(std::string_view path, std::string_view list, std::string_view key) {
  const Entity* root = schema_of(path);
  if (root == nullptr || key.empty()) return std::nullopt;
  const Row* holder = row_of_list(path, list);
  const Row* row =
      holder == nullptr || holder->type->entity == nullptr ? nullptr : row_of(holder->type->entity(), key);
  if (row == nullptr) row = row_of(*root, key);
  return row == nullptr ? std::nullopt : std::optional(row->meaning);
}

} // namespace asystent::history
