#include "casebook/change.hpp"

#include "edit/intended.hpp"
#include "edit/path.hpp"
#include "record/repeated.hpp"
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

const record::Entity& kind_of(const Record& record) {
  return std::holds_alternative<const CaseFile*>(record) ? record::entity_of<Family>()
                                                         : record::entity_of<Worklog>();
}

/// The list that an item stands in, and where in it.
std::pair<edit::Path, std::size_t> place_in_list(edit::Path path) {
  const std::size_t index = std::get<std::size_t>(path.back());
  path.pop_back();
  return {std::move(path), index};
}

/// Nothing where the item cannot be taken out of its list: taking it out is then refused, with the place.
std::string lines_as_written(const yaml::YamlFile& file, const edit::Path& list, std::size_t index) try {
  return edit::lines_of_item(file, list, index);
} catch (const edit::CannotEdit&) {
  return {};
}

} // namespace

Change::Change(std::string file, NewEntry record) : file_(std::move(file)), record_(std::move(record.root_)) {
  take_texts(record);
}

const yaml::Node& Change::tree() const { return document_->root(); }

edit::Path Change::path_of(const Entry& entry) const { return edit::path_to(tree(), entry.at); }

void Change::take_texts(NewEntry& entry) {
  texts_.splice(texts_.end(), entry.texts_);
  std::ranges::move(entry.pieces_, std::back_inserter(pieces_));
}

yaml::Node Change::date_node(Date day) { return yaml::scalar_node(texts_.emplace_back(iso(day))); }

void Change::add(edit::Edit edit) {
  if (const auto* set = std::get_if<edit::SetValue>(&edit); set != nullptr && before_)
    std::ranges::move(days_replaced(tree(), kind_of(*before_), *set), std::back_inserter(replaced_days_));
  edits_.push_back(std::move(edit));
}

void Change::note_days_replaced(const edit::Path& path, const NewEntry& values) {
  if (!before_) return;
  for (const yaml::Node& value : values.root_.children)
    for (ReplacedDay& day :
         days_replaced(tree(), kind_of(*before_), edit::SetValue{path, std::string(value.key), value})) {
      day.keeper.clear();
      replaced_days_.push_back(std::move(day));
    }
}

bool Change::keep_reason(std::string_view reason) {
  if (std::ranges::any_of(replaced_days_, [](const ReplacedDay& day) { return day.keeper.empty(); }))
    return false;
  auto kept = kept_reasons(tree(), replaced_days_, reason, texts_);
  // Before what could move their entries.
  edits_.insert(edits_.begin(), std::make_move_iterator(kept.begin()), std::make_move_iterator(kept.end()));
  replaced_days_.clear();
  keeps_reason_ = true;
  return true;
}

yaml::Node Change::value_of(const record::Type& type, std::span<const std::string> values) {
  const auto scalar = [&](const record::Type& of, const std::string& value) {
    return yaml::scalar_node(texts_.emplace_back(record::as_recorded(of, value)));
  };
  if (type.item == nullptr) return scalar(type, values.empty() ? std::string() : values.front());
  std::pmr::vector<yaml::Node> items;
  for (const std::string& value : values) items.push_back(scalar(*type.item, value));
  return yaml::list_node(std::move(items));
}

void Change::look_for_equal(const yaml::Node* list, std::string_view key, const yaml::Node& item) {
  if (list == nullptr || repeats_) return;
  const auto is_equal = [&](const yaml::Node& other) { return record::same_entry(other, item); };
  const auto found = std::ranges::find_if(list->children, is_equal);
  if (found == list->children.end()) return;
  const auto day = found->is_collection() ? record::written_day(*found) : parse_iso(found->text);
  repeats_ = EqualEntry{std::string(key), day ? iso(*day) : "", found->at};
}

/// Where an item goes that belongs at the index of the list as it was read, when earlier edits have put
/// others there: behind them.
std::size_t Change::behind_earlier(const edit::Path& list, std::size_t index) const {
  for (const edit::Edit& edit : edits_)
    if (const auto* other = std::get_if<edit::InsertItem>(&edit))
      if (other->list == list && other->index <= index) ++index;
  return index;
}

void Change::insert_node(const Entry& entry, std::string_view list, std::string_view date_key,
                         yaml::Node item) {
  edit::Path path = path_of(entry);
  const yaml::Node* given = edit::node_at(tree(), path).find(list);
  const yaml::Node* date = item.kind == yaml::Node::Kind::mapping ? item.find(date_key) : &item;
  const std::size_t index =
      edit::sorted_index(given, date_key, date == nullptr ? std::string_view() : date->text);
  look_for_equal(given, list, item);
  path.emplace_back(std::string(list));
  const std::size_t behind = behind_earlier(path, index);
  add(edit::InsertItem{std::move(path), behind, std::move(item)});
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
  look_for_equal(edit::find_at(tree(), list), std::get<std::string>(list.back()), item.root_);
  const std::size_t behind = behind_earlier(list, index);
  add(edit::InsertItem{std::move(list), behind, std::move(item.root_)});
}

void Change::move_in(const Entry& entry, std::string_view list, std::string_view date_key,
                     const CaseFile& from, const Entry& item, NewEntry values) {
  const yaml::Node& root = from.document->root();
  const auto [list_there, index_there] = place_in_list(edit::path_to(root, item.at));
  const yaml::Node& node = edit::node_at(root, list_there).children[index_there];
  edit::Path path = path_of(entry);
  const yaml::Node* given = edit::node_at(tree(), path).find(list);
  const yaml::Node* date = node.find(date_key);
  const std::size_t index =
      edit::sorted_index(given, date_key, date == nullptr ? std::string_view() : date->text);
  look_for_equal(given, list, node);
  path.emplace_back(std::string(list));
  add(edit::InsertItem{path, index, node, lines_as_written(*from.document, list_there, index_there)});
  path.emplace_back(index);
  set_at(path, std::move(values));
}

void Change::set_at(const edit::Path& path, NewEntry values) {
  take_texts(values);
  for (yaml::Node& child : values.root_.children)
    edits_.push_back(edit::SetValue{path, std::string(child.key), std::move(child)});
}

void Change::remove(const Entry& entry) {
  const auto [list, index] = place_in_list(path_of(entry));
  add(edit::RemoveItem{list, index});
}

// The entry is first written once more where it goes, and then taken away from where it was. A reason that
// is kept where it was would go with it.
void Change::set_each_in_order(const Entry& entry, std::string_view date_key, NewEntry values) {
  const auto [list, index] = place_in_list(path_of(entry));
  yaml::Node others = edit::node_at(tree(), list);
  const yaml::Node item = others.children[index];
  others.children.erase(others.children.begin() + static_cast<std::ptrdiff_t>(index));
  const std::size_t there = edit::sorted_index(&others, date_key, values.text(date_key));
  if (there == index || !values.has(date_key)) return set_each(entry, std::move(values));
  add(edit::InsertItem{list, there > index ? there + 1 : there, item,
                       lines_as_written(*document_, list, index)});
  add(edit::RemoveItem{list, there > index ? index : index + 1});
  note_days_replaced(path_of(entry), values);
  edit::Path path = list;
  path.emplace_back(there);
  set_at(path, std::move(values));
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

void Change::clear(const Entry& entry, std::string_view key) {
  add(edit::SetValue{path_of(entry), std::string(key), yaml::Node{}});
}

} // namespace asystent::casebook
