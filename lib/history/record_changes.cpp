#include "history/record_changes.hpp"

#include "history/same_items.hpp"
#include "yaml/yaml_file.hpp"

#include <algorithm>
#include <array>

namespace asystent::history {
namespace {

using record::Entity;
using record::Row;
using record::Shape;
using yaml::Node;

const Node no_value;

const Node& value_of(const Node& mapping, std::string_view key) {
  const Node* found = mapping.find(key);
  return found == nullptr ? no_value : *found;
}

/// Where an entry has several of these, the first names it.
constexpr auto keys_of_day =
    std::to_array<std::string_view>({"date", "from", "requested", "since", "started"});
constexpr auto keys_of_words = std::to_array<std::string_view>(
    {"what", "who", "name", "text", "provider", "creditor", "support", "institution", "area"});

const Row* row_of(const Entity& entity, std::string_view key, const Node& entry) {
  const Row* row = entity.find(key);
  return row == nullptr || value_of(entry, key).is_null() ? nullptr : row;
}

std::optional<Date> day_of(const Node& entry, const Entity& entity) {
  for (const std::string_view key : keys_of_day)
    if (const Row* row = row_of(entity, key, entry); row != nullptr && row->type->shape == Shape::date)
      return parse_iso(value_of(entry, key).text);
  return std::nullopt;
}

/// An id is said where it tells nothing of people.
void name_by_id(EntryName& name, const Node& entry, const Entity& entity) {
  for (const std::string_view key : {"id", "assistant"}) {
    const Row* row = row_of(entity, key, entry);
    // Who made a visit does not tell it from others; whose an assignment is does.
    if (row == nullptr || !row->is_required || !(name.id.empty() && name.words.empty())) continue;
    const std::string text(value_of(entry, key).text);
    if (row->privacy == record::Privacy::impersonal)
      name.id = text;
    else
      name.words = PrivateText(text);
  }
}

EntryName name_of(const Node& entry, const Entity& entity) {
  EntryName name{.kind = entity.name, .date = day_of(entry, entity), .hour = {}, .id = {}, .words = {}};
  if (const Row* row = row_of(entity, "from", entry); row != nullptr && row->type->shape == Shape::clock_time)
    name.hour = value_of(entry, "from").text;
  name_by_id(name, entry, entity);
  if (name.date || !name.id.empty() || !name.words.empty()) return name;
  for (const std::string_view key : keys_of_words)
    if (row_of(entity, key, entry) != nullptr && name.words.empty())
      name.words = PrivateText(text_of_value(value_of(entry, key)));
  return name;
}

Message words_of_value(const Node& value, const Row& row) {
  const std::string text = text_of_value(value);
  if (row.type->shape == Shape::word)
    for (const Word& word : row.type->words)
      if (word.word == text) return message(word.label);
  return {text, text};
}

ValueChange value_change(std::string_view key, const Row* row, const Node& before, const Node& after) {
  ValueChange change;
  change.key = key;
  change.meaning = row == nullptr ? Message{change.key, change.key} : message(row->meaning);
  change.is_personal = row == nullptr || row->privacy != record::Privacy::impersonal;
  if (change.is_personal) {
    change.hidden_before = PrivateText(text_of_value(before));
    change.hidden_after = PrivateText(text_of_value(after));
  } else {
    change.raw_before = text_of_value(before);
    change.raw_after = text_of_value(after);
    change.before = words_of_value(before, *row);
    change.after = words_of_value(after, *row);
  }
  return change;
}

/// Goes through two trees at once.
class Comparison {
public:
  /// An entry that both have: its own values are one change, what stands in it are others.
  void compare(const Node& before, const Node& after, const Entity& entity) {
    RecordChange own = change_here(ChangeKind::changed, before, after, entity);
    for (const Row& row : entity.rows)
      if (row.type->entity == nullptr)
        add_value(own, row.key, &row, value_of(before, row.key), value_of(after, row.key));
    add_unknown(own, before, after, entity);
    where_.push_back(own.where.back());
    if (!own.values.empty()) found.push_back(std::move(own));
    for (const Row& row : entity.rows)
      if (row.type->entity != nullptr) go_into(row, value_of(before, row.key), value_of(after, row.key));
    where_.pop_back();
  }

  void tell(ChangeKind kind, const Node& before, const Node& after, const Entity& entity) {
    found.push_back(change_here(kind, before, after, entity));
  }

  RecordChanges found;

private:
  RecordChange change_here(ChangeKind kind, const Node& before, const Node& after,
                           const Entity& entity) const {
    RecordChange change{.kind = kind, .path = path_, .where = where_, .dates = {}, .values = {}};
    change.where.push_back(
        name_of(kind == ChangeKind::removed || kind == ChangeKind::unreadable ? before : after, entity));
    for (const EntryName& name : change.where)
      if (name.date) change.dates.push_back(*name.date);
    if (const auto day = day_of(before, entity)) change.dates.push_back(*day);
    return change;
  }

  static void add_value(RecordChange& change, std::string_view key, const Row* row, const Node& before,
                        const Node& after) {
    if (!yaml::same_content(before, after)) change.values.push_back(value_change(key, row, before, after));
  }

  /// Keys of a newer program, or of a slip of the hand.
  static void add_unknown(RecordChange& change, const Node& before, const Node& after, const Entity& entity) {
    for (const Node& value : before.children)
      if (entity.find(value.key) == nullptr)
        add_value(change, value.key, nullptr, value, value_of(after, value.key));
    for (const Node& value : after.children)
      if (entity.find(value.key) == nullptr && before.find(value.key) == nullptr)
        add_value(change, value.key, nullptr, no_value, value);
  }

  void go_into(const Row& row, const Node& before, const Node& after) {
    if (yaml::same_content(before, after)) return;
    const std::string outer = path_;
    path_ += (path_.empty() ? "" : ".") + std::string(row.key);
    const Entity& entity = row.type->entity();
    if (row.type->shape == Shape::entries)
      compare_lists(before, after, entity);
    else if (before.children.empty() || after.children.empty())
      tell(before.children.empty() ? ChangeKind::added : ChangeKind::removed, before, after, entity);
    else
      compare(before, after, entity);
    path_ = outer;
  }

  void compare_lists(const Node& before, const Node& after, const Entity& entity) {
    std::vector<bool> is_old(before.children.size(), true);
    std::vector<bool> is_new(after.children.size(), true);
    for (const auto& [i, j] : same_items(before, after, entity)) {
      is_old[i] = is_new[j] = false;
      if (!yaml::same_content(before.children[i], after.children[j]))
        compare(before.children[i], after.children[j], entity);
    }
    for (std::size_t i = 0; i < is_old.size(); ++i)
      if (is_old[i]) tell(ChangeKind::removed, before.children[i], no_value, entity);
    for (std::size_t j = 0; j < is_new.size(); ++j)
      if (is_new[j]) tell(ChangeKind::added, no_value, after.children[j], entity);
  }

  std::string path_;
  std::vector<EntryName> where_;
};

/// A text of a record, read; one that is not there is a mapping without keys.
class Reading {
public:
  explicit Reading(const std::optional<std::string_view>& text) {
    if (text) file_.emplace(std::string(), std::string(*text));
  }
  bool is_there() const { return file_.has_value(); }
  bool is_bad() const {
    return file_ && (!file_->problems().empty() || file_->root().kind != Node::Kind::mapping);
  }
  const Node& root() const { return file_ && !is_bad() ? file_->root() : no_value; }

private:
  std::optional<yaml::YamlFile> file_;
};

std::string key_of(const RecordChange& change) {
  std::string key = change.path;
  for (const EntryName& name : change.where)
    key += "\n" + (name.date ? iso(*name.date) : "") + " " + name.hour + " " + name.id;
  return key;
}

bool is_same_end(const ValueChange& one, const ValueChange& other) {
  return one.key == other.key && one.after == other.after &&
         Private(one.hidden_after) == Private(other.hidden_after);
}

bool is_same_entry(const RecordChange& one, const RecordChange& other) {
  return one.kind == other.kind && key_of(one) == key_of(other) &&
         Private(one.where.back().words) == Private(other.where.back().words);
}

} // namespace

RecordChanges record_changes(const std::optional<std::string_view>& before,
                             const std::optional<std::string_view>& after, const Entity& root) {
  const Reading old(before);
  const Reading now(after);
  Comparison comparison;
  if (now.is_bad())
    comparison.tell(ChangeKind::unreadable, old.root(), no_value, root);
  else if (old.is_there() != now.is_there())
    comparison.tell(now.is_there() ? ChangeKind::added : ChangeKind::removed, old.root(), now.root(), root);
  else
    comparison.compare(old.root(), now.root(), root);
  return std::move(comparison.found);
}

RecordChanges in_both(const RecordChanges& from_one, const RecordChanges& from_other) {
  RecordChanges both;
  for (const RecordChange& one : from_one)
    for (const RecordChange& other : from_other) {
      if (!is_same_entry(one, other)) continue;
      RecordChange shared = one;
      std::erase_if(shared.values, [&](const ValueChange& value) {
        return std::ranges::none_of(other.values,
                                    [&](const ValueChange& its) { return is_same_end(value, its); });
      });
      if (one.kind != ChangeKind::changed || !shared.values.empty()) both.push_back(std::move(shared));
    }
  return both;
}

} // namespace asystent::history
