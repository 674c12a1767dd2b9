#include "casebook/change.hpp"

#include "edit/intended.hpp"
#include "edit/path.hpp"
#include "yaml/tree.hpp"

#include <algorithm>
#include <iterator>

namespace asystent::casebook {
namespace {

/// A text as it is, a list with commas.
std::string text_of(const yaml::Node& node) {
  if (!node.is_collection()) return std::string(node.text);
  std::string all;
  for (const yaml::Node& child : node.children) all += (all.empty() ? "" : ", ") + text_of(child);
  return all;
}

/// It tells of the writing, not of what is written.
bool is_compared(const yaml::Node& child) {
  return !child.is_null() && child.key != "recorded" && child.key != "override";
}

/// Whether both say the same, in whatever order. A key without a value is as if absent.
bool says_the_same(const yaml::Node& a, const yaml::Node& b) {
  if (a.kind != b.kind) return false;
  if (a.kind != yaml::Node::Kind::mapping)
    return a.text == b.text && std::ranges::equal(a.children, b.children, says_the_same);
  const auto is_in_b = [&](const yaml::Node& child) {
    const yaml::Node* other = b.find(child.key);
    return !is_compared(child) || (other != nullptr && says_the_same(child, *other));
  };
  return std::ranges::count_if(a.children, is_compared) == std::ranges::count_if(b.children, is_compared) &&
         std::ranges::all_of(a.children, is_in_b);
}

/// The list that a path leads to; nullptr where it is not there yet.
const yaml::Node* list_at(const yaml::Node& root, const edit::Path& path) {
  const yaml::Node* node = &root;
  for (const edit::Step& step : path) {
    const auto* key = std::get_if<std::string>(&step);
    const std::size_t index = key == nullptr ? std::get<std::size_t>(step) : 0;
    if (key == nullptr)
      node = index < node->children.size() ? &node->children[index] : nullptr;
    else
      node = node->find(*key);
    if (node == nullptr) return nullptr;
  }
  return node;
}

} // namespace

Change::Change(std::string file, NewEntry record) : file_(std::move(file)), record_(std::move(record.root_)) {
  take_texts(record);
}

const yaml::Node& Change::tree() const {
  return std::visit([](const auto* file) -> const yaml::Node& { return file->document->root(); },
                    before_.value());
}

edit::Path Change::path_of(const Entry& entry) const { return edit::path_to(tree(), entry.at); }

void Change::take_texts(NewEntry& entry) {
  texts_.splice(texts_.end(), entry.texts_);
  std::ranges::move(entry.pieces_, std::back_inserter(pieces_));
}

yaml::Node Change::date_node(Date day) { return yaml::scalar_node(texts_.emplace_back(iso(day))); }

void Change::insert_node(const Entry& entry, std::string_view list, std::string_view date_key,
                         yaml::Node item) {
  edit::Path path = path_of(entry);
  const yaml::Node* given = edit::node_at(tree(), path).find(list);
  const yaml::Node* date = item.kind == yaml::Node::Kind::mapping ? item.find(date_key) : &item;
  const std::size_t index =
      edit::sorted_index(given, date_key, date == nullptr ? std::string_view() : date->text);
  path.emplace_back(std::string(list));
  add(edit::InsertItem{std::move(path), index, std::move(item)});
}

void Change::insert(const Entry& entry, std::string_view list, std::string_view date_key, NewEntry item) {
  take_texts(item);
  insert_node(entry, list, date_key, std::move(item.root_));
}

void Change::insert(const Entry& entry, std::string_view list, Date day) {
  insert_node(entry, list, {}, date_node(day));
}

void Change::append(const Entry& entry, std::string_view list, NewEntry item) {
  edit::Path path = path_of(entry);
  const yaml::Node* given = edit::node_at(tree(), path).find(list);
  path.emplace_back(std::string(list));
  append(std::move(path), given == nullptr ? 0 : given->children.size(), std::move(item));
}

void Change::append(edit::Path list, std::size_t index, NewEntry item) {
  take_texts(item);
  add(edit::InsertItem{std::move(list), index, std::move(item.root_)});
}

void Change::set(const Entry& entry, std::string_view key, Date day) {
  add(edit::SetValue{path_of(entry), std::string(key), date_node(day)});
}

void Change::set(const Entry& entry, std::string_view key, NewEntry mapping) {
  take_texts(mapping);
  add(edit::SetValue{path_of(entry), std::string(key), std::move(mapping.root_)});
}

void Change::set_each(const Entry& entry, NewEntry values) {
  take_texts(values);
  for (yaml::Node& child : values.root_.children)
    add(edit::SetValue{path_of(entry), std::string(child.key), std::move(child)});
}

std::vector<Replaced> Change::replaced_by(const Entry& entry, const NewEntry& values) const {
  const yaml::Node& present = edit::node_at(tree(), path_of(entry));
  std::vector<Replaced> all;
  for (const yaml::Node& value : values.root_.children) {
    const yaml::Node* was = present.find(value.key);
    if (was == nullptr || was->is_null() || text_of(*was) == text_of(value)) continue;
    all.push_back({std::string(value.key), PrivateText(text_of(*was))});
  }
  return all;
}

std::optional<Position> Change::repeated() const {
  if (!before_) return std::nullopt;
  for (const edit::Edit& edit : edits_) {
    const auto* insertion = std::get_if<edit::InsertItem>(&edit);
    const yaml::Node* list = insertion == nullptr ? nullptr : list_at(tree(), insertion->list);
    if (list == nullptr) continue;
    const auto same = std::ranges::find_if(
        list->children, [&](const yaml::Node& item) { return says_the_same(item, insertion->item); });
    if (same != list->children.end()) return same->at;
  }
  return std::nullopt;
}

void Change::clear(const Entry& entry, std::string_view key) {
  add(edit::SetValue{path_of(entry), std::string(key), yaml::Node{}});
}

} // namespace asystent::casebook
