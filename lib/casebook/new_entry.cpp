#include "casebook/new_entry.hpp"

#include "casebook/record_file.hpp"
#include "edit/path.hpp"
#include "record/values.hpp"
#include "text/lines.hpp"
#include "text/utf8.hpp"
#include "yaml/problems.hpp"
#include "yaml/tree.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace asystent::casebook {
namespace {

/// Lets the value and all below it come from there.
void set_origin(yaml::Node& node, Position origin) {
  node.at = origin;
  for (yaml::Node& child : node.children) set_origin(child, origin);
}

bool is_none(const yaml::Node* node) { return node == nullptr || node->is_null(); }

bool is_empty_value(const yaml::Node& value) {
  return value.is_null() || (value.is_collection() && value.children.empty());
}

void take_out_empty(yaml::Node& node) {
  if (node.kind == yaml::Node::Kind::mapping)
    for (yaml::Node& child : node.children) take_out_empty(child);
  if (node.kind == yaml::Node::Kind::mapping) std::erase_if(node.children, is_empty_value);
}

/// A record that was written by hand may have such a name; no command writes one.
void check_name(const yaml::Node& name, yaml::FindingCollector& problems) {
  if (name.kind != yaml::Node::Kind::scalar) return;
  if (!is_blank(name.text) && name.text.find_first_of("\r\n") == std::string_view::npos) return;
  problems.add(FindingId::bad_value, name.at,
               {{"value", std::string(name.text)},
                {"expected", Text{"nazwa w jednym wierszu, nie pusta", "a name on one line, not empty"}}});
}

void check_names(const yaml::Node& entry, const record::Entity& entity, yaml::FindingCollector& problems);

void check_names(const yaml::Node& value, const record::Row& row, yaml::FindingCollector& problems) {
  const record::Type& type = *row.type;
  if (type.entity != nullptr && value.kind == yaml::Node::Kind::sequence)
    for (const yaml::Node& item : value.children) check_names(item, type.entity(), problems);
  else if (type.entity != nullptr)
    check_names(value, type.entity(), problems);
  else if (row.privacy == record::Privacy::name && type.item != nullptr)
    for (const yaml::Node& item : value.children) check_name(item, problems);
  else if (row.privacy == record::Privacy::name)
    check_name(value, problems);
}

void check_names(const yaml::Node& entry, const record::Entity& entity, yaml::FindingCollector& problems) {
  for (const yaml::Node& value : entry.children)
    if (const record::Row* row = entity.find(value.key)) check_names(value, *row, problems);
}

std::vector<Finding> problems_of(const yaml::Node& entry, const record::Entity& entity,
                                 const Office& office) {
  auto found = record::problems_of_entry(entry, entity, office);
  if (!found.empty()) return found;
  yaml::FindingCollector problems{std::string()};
  check_names(entry, entity, problems);
  return problems.take();
}

} // namespace

namespace {

NamedBy named_by(const record::Type& type) {
  if (type.item != nullptr) return named_by(*type.item);
  if (type.shape == record::Shape::member) return NamedBy::member;
  if (type.shape == record::Shape::goal) return NamedBy::goal;
  if (&type == &record::ValueReader<AssistantId>::type) return NamedBy::assistant;
  return &type == &record::ValueReader<FamilyId>::type ? NamedBy::family : NamedBy::nothing;
}

} // namespace

bool is_blank(std::string_view text) {
  while (!text.empty()) {
    const std::string_view character = first_character(text);
    if (character != "\u00a0" && !trimmed(character).empty()) return false;
    text.remove_prefix(character.size());
  }
  return true;
}

std::optional<KeyMeaning> meaning_of(EntryKind kind, const Key& key) {
  const record::Entity* entity = &kind();
  if (!key.within.empty()) entity = &entity->find(key.within)->type->entity();
  const record::Row* row = entity->find(key.name);
  if (row == nullptr) return std::nullopt;
  return KeyMeaning{row->meaning, record::words_of(*row->type), named_by(*row->type)};
}

NewEntry::NewEntry(EntryKind kind) : NewEntry(kind()) {}

NewEntry::NewEntry(const record::Entity& kind) : kind_(&kind), root_(yaml::mapping_node()) {}

std::variant<NewEntry, std::vector<Finding>> NewEntry::of_piece(EntryKind kind, std::string name,
                                                                std::string text) {
  auto piece = std::make_shared<yaml::YamlFile>(std::move(name), std::move(text));
  if (!piece->problems().empty()) return piece->problems();
  NewEntry entry(kind);
  entry.root_ = piece->root();
  if (entry.is_mapping()) record::put_as_recorded(entry.root_, *entry.kind_);
  entry.pieces_.push_back(std::move(piece));
  return entry;
}

NewEntry NewEntry::copy_of(EntryKind kind, const CaseFile& file, const Entry& entry) {
  NewEntry copy(kind);
  const yaml::Node& root = file.document->root();
  copy.root_ = edit::node_at(root, edit::path_to(root, entry.at));
  set_origin(copy.root_, {});
  return copy;
}

NewEntry NewEntry::copy() const {
  NewEntry other(*kind_);
  other.root_ = root_;
  other.keep_texts(other.root_);
  return other;
}

/// Texts that were another's become its own.
void NewEntry::keep_texts(yaml::Node& node) {
  node.text = keep(node.text);
  node.key = keep(node.key);
  for (yaml::Node& child : node.children) keep_texts(child);
}

bool NewEntry::is_mapping() const { return root_.kind == yaml::Node::Kind::mapping; }

bool NewEntry::is_list() const { return root_.kind == yaml::Node::Kind::sequence; }

NewEntry NewEntry::as_list_of(std::string_view key) && {
  yaml::Node list = std::move(root_);
  root_ = yaml::mapping_node();
  asystent::yaml::put(root_, keep(key), std::move(list));
  record::put_as_recorded(root_, *kind_);
  return std::move(*this);
}

std::vector<std::string_view> NewEntry::keys() const {
  std::vector<std::string_view> keys;
  for (const yaml::Node& child : root_.children) keys.push_back(child.key);
  return keys;
}

const yaml::Node* NewEntry::find(const Key& key) const {
  const yaml::Node* holder = key.within.empty() ? &root_ : root_.find(key.within);
  return holder == nullptr ? nullptr : holder->find(key.name);
}

yaml::Node* NewEntry::find(const Key& key) { return const_cast<yaml::Node*>(std::as_const(*this).find(key)); }

/// The mapping that the key belongs to; it is made where it is missing.
yaml::Node& NewEntry::holder(const Key& key) {
  if (key.within.empty()) return root_;
  if (is_none(root_.find(key.within))) asystent::yaml::put(root_, keep(key.within), yaml::mapping_node());
  return *root_.find(key.within);
}

bool NewEntry::has(const Key& key) const { return find(key) != nullptr; }

bool NewEntry::has_content(const Key& key) const {
  const yaml::Node* value = find(key);
  return value != nullptr && (!value->text.empty() || !value->children.empty());
}

bool NewEntry::lacks(const Key& key) const { return is_none(find(key)); }

std::string_view NewEntry::text(const Key& key) const {
  const yaml::Node* value = find(key);
  return value == nullptr ? std::string_view() : value->text;
}

std::vector<std::string_view> NewEntry::texts(const Key& key) const {
  std::vector<std::string_view> texts;
  if (const yaml::Node* list = find(key))
    for (const yaml::Node& item : list->children) texts.push_back(item.text);
  return texts;
}

void NewEntry::put_node(const Key& key, yaml::Node value, Position origin) {
  set_origin(value, origin);
  asystent::yaml::put(holder(key), keep(key.name), std::move(value));
}

/// The text that is written for what was typed under the key.
std::string_view NewEntry::recorded(const Key& key, std::string_view text) const {
  const record::Entity* entity = kind_;
  if (!key.within.empty()) {
    const record::Row* holder = kind_->find(key.within);
    entity = holder == nullptr || holder->type->entity == nullptr ? nullptr : &holder->type->entity();
  }
  const record::Row* row = entity == nullptr ? nullptr : entity->find(key.name);
  if (row == nullptr) return text;
  return record::as_recorded(row->type->item != nullptr ? *row->type->item : *row->type, text);
}

void NewEntry::put(const Key& key, std::string_view text, Position origin) {
  put_node(key, yaml::scalar_node(keep(recorded(key, text))), origin);
}

void NewEntry::put(const Key& key, std::span<const std::string> texts, Position origin) {
  std::pmr::vector<yaml::Node> items;
  for (const std::string& text : texts) items.push_back(yaml::scalar_node(keep(recorded(key, text))));
  put_node(key, yaml::list_node(std::move(items)), origin);
}

void NewEntry::put_default(const Key& key, std::string_view text) {
  if (!lacks(key)) return;
  put(key, text);
  if (key.within.empty()) defaults_.emplace_back(key.name);
}

void NewEntry::erase_empty() { take_out_empty(root_); }

void NewEntry::keep_changed(const NewEntry& prepared) {
  for (const yaml::Node& was : prepared.root_.children) {
    const yaml::Node* value = root_.find(was.key);
    if (value != nullptr && asystent::yaml::same_content(*value, was))
      erase(was.key);
    else if (value == nullptr && !is_empty_value(was))
      put(was.key, std::string_view());
  }
}

void NewEntry::erase_defaults() {
  for (const std::string& key : defaults_) erase(std::string_view(key));
  defaults_.clear();
}

void NewEntry::add(const Key& key, std::string_view text, Position origin) {
  yaml::Node value = yaml::with_key(keep(key.name), yaml::scalar_node(keep(text)));
  value.key_at = origin;
  value.at = origin;
  holder(key).children.push_back(std::move(value));
}

void NewEntry::add_item(std::string_view key, NewEntry item) {
  if (is_none(root_.find(key))) asystent::yaml::put(root_, keep(key), yaml::list_node({}));
  take_texts(item);
  root_.find(key)->children.push_back(std::move(item.root_));
}

void NewEntry::erase(const Key& key) {
  if (!key.within.empty() && root_.find(key.within) == nullptr) return;
  std::erase_if(holder(key).children, [&](const yaml::Node& child) { return child.key == key.name; });
}

void NewEntry::take_texts(NewEntry& other) {
  texts_.splice(texts_.end(), other.texts_);
  std::ranges::move(other.pieces_, std::back_inserter(pieces_));
}

void NewEntry::settle_areas(const Office& office) { record::put_areas_as_recorded(root_, *kind_, office); }

std::vector<Finding> NewEntry::problems(const Office& office) const {
  return problems_of(root_, *kind_, office);
}

std::vector<Finding> NewEntry::problems_of_values(const Office& office) const {
  for (const yaml::Node& child : root_.children) {
    yaml::Node alone = yaml::mapping_node();
    asystent::yaml::put(alone, child.key, child);
    auto problems = problems_of(alone, *kind_, office);
    std::erase_if(problems, [](const Finding& problem) { return problem.id == FindingId::missing_key; });
    if (!problems.empty()) return problems;
  }
  return {};
}

} // namespace asystent::casebook
