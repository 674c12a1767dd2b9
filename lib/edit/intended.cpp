#include "edit/intended.hpp"

#include <stdexcept>

namespace asystent::edit {
namespace {

Path without_last(const Path& path) { return {path.begin(), path.end() - 1}; }

/// A list is the value of a key: a list in a list is no part of a record.
const std::string& key_of_list(const InsertItem& edit) {
  const std::string* key = edit.list.empty() ? nullptr : std::get_if<std::string>(&edit.list.back());
  if (key == nullptr) throw std::logic_error("the path of a list ends with its key");
  return *key;
}

/// A copy that stands nowhere yet.
yaml::Node without_places(yaml::Node node) {
  node.at = {};
  node.key_at = {};
  for (yaml::Node& child : node.children) child = without_places(std::move(child));
  return node;
}

Edit arranged_item(const InsertItem& edit, const yaml::Node& root, const ValueShape& shape) {
  const ValueShape list = shape_at(shape, edit.list);
  if (list.item().is_absent(edit.item)) throw std::logic_error("a new item without content");
  const std::string& key = key_of_list(edit);
  const Path mapping = without_last(edit.list);
  const yaml::Node* present = node_at(root, mapping).find(key);
  if (present != nullptr && present->kind != yaml::Node::Kind::sequence && !present->is_null())
    throw std::logic_error("a new item for what is no list");
  const std::size_t size = present == nullptr ? 0 : present->children.size();
  if (edit.index > size) throw std::logic_error("a new item beyond the end of its list");
  yaml::Node item = edit.lines.empty() ? arranged(edit.item, list.item()) : without_places(edit.item);
  if (size > 0) return InsertItem{edit.list, edit.index, std::move(item), edit.lines};
  return SetValue{mapping, key, yaml::list_node({std::move(item)}), edit.lines};
}

Edit arranged_value(const SetValue& edit, const ValueShape& shape) {
  const ValueShape value = shape_at(shape, edit.mapping).under(edit.key);
  return SetValue{edit.mapping, edit.key,
                  value.is_absent(edit.value) ? yaml::Node{} : arranged(edit.value, value)};
}

void insert(const InsertItem& edit, yaml::Node& root) {
  yaml::Node& list = node_at(root, edit.list);
  list.children.insert(list.children.begin() + static_cast<std::ptrdiff_t>(edit.index), edit.item);
}

void set(const SetValue& edit, yaml::Node& root, const ValueShape& shape) {
  yaml::Node& mapping = node_at(root, edit.mapping);
  yaml::Node* present = mapping.find(edit.key);
  if (present != nullptr && takes_key_away(edit, mapping)) {
    mapping.children.erase(mapping.children.begin() + (present - mapping.children.data()));
  } else if (present != nullptr) {
    const Position at = present->at;
    present->set_value(edit.value);
    present->at = at;
  } else if (edit.value.kind != yaml::Node::Kind::empty) {
    const std::size_t index = canonical_index(mapping, edit.key, shape_at(shape, edit.mapping));
    mapping.children.insert(mapping.children.begin() + static_cast<std::ptrdiff_t>(index),
                            yaml::with_key(edit.key, edit.value));
  }
}

void remove(const RemoveItem& edit, yaml::Node& root) {
  yaml::Node& list = node_at(root, edit.list);
  if (edit.index >= list.children.size()) throw std::logic_error("no such item in the list");
  list.children.erase(list.children.begin() + static_cast<std::ptrdiff_t>(edit.index));
  if (list.children.empty()) list.set_value(yaml::Node{});
}

void collect(const yaml::Node& intended, const yaml::Node& read, NewPlaces& moves) {
  if (is_place(intended.key_at)) moves.emplace(intended.key_at, read.key_at);
  if (is_place(intended.at) && intended.kind != yaml::Node::Kind::empty) moves.emplace(intended.at, read.at);
  for (std::size_t i = 0; i < intended.children.size(); ++i)
    collect(intended.children[i], read.children[i], moves);
}

} // namespace

Edit arranged_edit(const Edit& edit, const yaml::Node& root, const ValueShape& shape) {
  if (const auto* item = std::get_if<InsertItem>(&edit)) return arranged_item(*item, root, shape);
  if (std::holds_alternative<RemoveItem>(edit)) return edit;
  return arranged_value(std::get<SetValue>(edit), shape);
}

void make(const Edit& edit, yaml::Node& root, const ValueShape& shape) {
  if (const auto* item = std::get_if<InsertItem>(&edit))
    insert(*item, root);
  else if (const auto* gone = std::get_if<RemoveItem>(&edit))
    remove(*gone, root);
  else
    set(std::get<SetValue>(edit), root, shape);
}

bool takes_key_away(const SetValue& edit, const yaml::Node& mapping) {
  return edit.value.kind == yaml::Node::Kind::empty && mapping.style == yaml::Node::Style::flow;
}

NewPlaces moves_between(const yaml::Node& intended, const yaml::Node& read) {
  NewPlaces moves{{whole_file, whole_file}};
  collect(intended, read, moves);
  return moves;
}

} // namespace asystent::edit
