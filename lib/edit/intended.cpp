#include "edit/intended.hpp"

#include "edit/new_node.hpp"

#include <stdexcept>

namespace asystent {
namespace {

constexpr Position whole_file{1, 1};

const Node* step_into(const Node& node, const Step& step) {
  if (const auto* key = std::get_if<std::string>(&step)) return node.find(*key);
  const std::size_t index = std::get<std::size_t>(step);
  return index < node.children.size() ? &node.children[index] : nullptr;
}

Path without_last(const Path& path) { return {path.begin(), path.end() - 1}; }

/// A list is the value of a key: a list in a list is no part of a record.
const std::string& key_of_list(const InsertItem& edit) {
  const std::string* key = edit.list.empty() ? nullptr : std::get_if<std::string>(&edit.list.back());
  if (key == nullptr) throw std::logic_error("the path of a list ends with its key");
  return *key;
}

Edit arranged_item(const InsertItem& edit, const Node& root, const Described& described) {
  const Described list = described_at(described, edit.list);
  if (list.item().is_absent(edit.item)) throw std::logic_error("a new item without content");
  const std::string& key = key_of_list(edit);
  const Path mapping = without_last(edit.list);
  const Node* present = node_at(root, mapping).find(key);
  if (present != nullptr && present->kind != Node::Kind::sequence && !present->is_null())
    throw std::logic_error("a new item for what is no list");
  const std::size_t size = present == nullptr ? 0 : present->children.size();
  if (edit.index > size) throw std::logic_error("a new item beyond the end of its list");
  if (size > 0) return InsertItem{edit.list, edit.index, arranged(edit.item, list.item())};
  return SetValue{mapping, key, list_node({arranged(edit.item, list.item())})};
}

Edit arranged_value(const SetValue& edit, const Described& described) {
  const Described value = described_at(described, edit.mapping).under(edit.key);
  return SetValue{edit.mapping, edit.key, value.is_absent(edit.value) ? Node{} : arranged(edit.value, value)};
}

void insert(const InsertItem& edit, Node& root) {
  Node& list = node_at(root, edit.list);
  list.children.insert(list.children.begin() + static_cast<std::ptrdiff_t>(edit.index), edit.item);
}

void set(const SetValue& edit, Node& root, const Described& described) {
  Node& mapping = node_at(root, edit.mapping);
  if (Node* present = mapping.find(edit.key)) {
    const Position at = present->at;
    present->set_value(edit.value);
    present->at = at;
  } else if (edit.value.kind != Node::Kind::empty) {
    const std::size_t index = canonical_index(mapping, edit.key, described_at(described, edit.mapping));
    mapping.children.insert(mapping.children.begin() + static_cast<std::ptrdiff_t>(index),
                            with_key(edit.key, edit.value));
  }
}

constexpr bool is_place(Position at) { return at.line != 0; }

void collect(const Node& intended, const Node& read, Moves& moves) {
  if (is_place(intended.key_at)) moves.emplace(intended.key_at, read.key_at);
  if (is_place(intended.at) && intended.kind != Node::Kind::empty) moves.emplace(intended.at, read.at);
  for (std::size_t i = 0; i < intended.children.size(); ++i)
    collect(intended.children[i], read.children[i], moves);
}

} // namespace

const Node& node_at(const Node& root, const Path& path) {
  const Node* node = &root;
  for (const Step& step : path) {
    node = step_into(*node, step);
    if (node == nullptr) throw std::logic_error("a path that leads nowhere");
  }
  return *node;
}

Node& node_at(Node& root, const Path& path) {
  Node* node = &root;
  for (const Step& step : path) {
    const auto* key = std::get_if<std::string>(&step);
    node = key != nullptr ? node->find(*key) : &node->children.at(std::get<std::size_t>(step));
    if (node == nullptr) throw std::logic_error("a path that leads nowhere");
  }
  return *node;
}

Described described_at(Described root, const Path& path) {
  for (const Step& step : path) {
    const auto* key = std::get_if<std::string>(&step);
    root = key != nullptr ? root.under(*key) : root.item();
  }
  return root;
}

Edit arranged_edit(const Edit& edit, const Node& root, const Described& described) {
  if (const auto* item = std::get_if<InsertItem>(&edit)) return arranged_item(*item, root, described);
  return arranged_value(std::get<SetValue>(edit), described);
}

void make(const Edit& edit, Node& root, const Described& described) {
  if (const auto* item = std::get_if<InsertItem>(&edit))
    insert(*item, root);
  else
    set(std::get<SetValue>(edit), root, described);
}

Position old_place(const Node& intended, const Path& path) {
  Position place = whole_file;
  const Node* node = &intended;
  for (const Step& step : path) {
    node = step_into(*node, step);
    if (node == nullptr) break;
    if (is_place(node->at)) place = node->at;
  }
  return place;
}

Moves moves_between(const Node& intended, const Node& read) {
  Moves moves{{whole_file, whole_file}};
  collect(intended, read, moves);
  return moves;
}

} // namespace asystent
