#include "casebook/change_name.hpp"

#include "calendar/date.hpp"
#include "edit/path.hpp"

#include <algorithm>
#include <array>

namespace asystent::casebook {
namespace {

using Words = std::vector<std::string>;

/// A message is one line: who changes more is told by their first entries.
constexpr std::size_t most_words = 8;

constexpr std::array lists_with_ids = {"goals", "assistants"};
constexpr std::array lists_by_number = {"actions", "agreed"};

bool is_among(std::span<const char* const> names, std::string_view name) {
  return std::ranges::any_of(names, [&](const char* one) { return name == one; });
}

bool is_mapping(const yaml::Node& node) { return node.kind == yaml::Node::Kind::mapping; }

void append(Words& words, std::string_view word) {
  if (words.size() < most_words && std::ranges::find(words, word) == words.end()) words.emplace_back(word);
}

/// The day of an entry, if it has one. Nothing else that stands there is a date by its form.
void append_date(Words& words, const yaml::Node& entry) {
  for (const char* key : {"date", "from"}) {
    const yaml::Node* date = entry.find(key);
    if (date != nullptr && !date->is_collection() && parse_iso(date->text)) return append(words, date->text);
  }
}

void append_id(Words& words, const yaml::Node& entry) {
  const yaml::Node* id = entry.find("id");
  if (id != nullptr && !id->is_collection()) append(words, id->text);
}

void append_item(Words& words, std::string_view list, std::size_t index, const yaml::Node& item) {
  if (is_among(lists_by_number, list)) append(words, std::to_string(index + 1));
  if (!item.is_collection()) return;
  append_date(words, item);
  if (is_among(lists_with_ids, list)) append_id(words, item);
}

/// Each entry of a list on the way, from the outermost on.
void append_way(Words& words, const yaml::Node& root, const edit::Path& path) {
  edit::Path way;
  std::string list;
  for (const edit::Step& step : path) {
    way.push_back(step);
    const yaml::Node* at = edit::find_at(root, way);
    if (at == nullptr) return;
    if (const auto* index = std::get_if<std::size_t>(&step))
      append_item(words, list, *index, *at);
    else
      list = std::get<std::string>(step);
  }
}

void append_edit(Words& words, const yaml::Node& root, const edit::InsertItem& insert) {
  append_way(words, root, insert.list);
  if (const auto* list = insert.list.empty() ? nullptr : std::get_if<std::string>(&insert.list.back()))
    append_item(words, *list, insert.index, insert.item);
}

/// Of an entry that is there once, such as the decision, the date of itself and not of what it stands in.
void append_edit(Words& words, const yaml::Node& root, const edit::SetValue& set) {
  append_way(words, root, set.mapping);
  if (is_mapping(set.value)) return append_date(words, set.value);
  const yaml::Node* at = set.mapping.empty() ? nullptr : edit::find_at(root, set.mapping);
  if (at != nullptr && is_mapping(*at)) append_date(words, *at);
}

void append_edit(Words& words, const yaml::Node& root, const edit::RemoveItem& remove) {
  edit::Path path = remove.list;
  path.emplace_back(remove.index);
  append_way(words, root, path);
}

} // namespace

std::string name_of_change(const Change& change) {
  Words words;
  for (const edit::Edit& edit : change.edits())
    std::visit([&](const auto& one) { append_edit(words, change.tree(), one); }, edit);
  std::string name;
  for (const std::string& word : words) name.append(name.empty() ? "" : " ").append(word);
  return name;
}

} // namespace asystent::casebook
