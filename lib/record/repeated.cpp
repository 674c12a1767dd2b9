#include "record/repeated.hpp"

#include "record/values.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <map>

namespace asystent::record {
namespace {

/// Of a writing, not of what is written.
bool tells_of_writing(std::string_view key) { return key == "recorded" || key == "override"; }

bool is_nothing(const yaml::Event& event) {
  return event.is_collection() ? event.count == 0 : event.text.empty() || event.is_null();
}

bool is_compared(const yaml::Event& child) { return !tells_of_writing(child.key) && !is_nothing(child); }

/// The same for what same_entry() takes for the same.
std::size_t hash_of(const yaml::Event& event) {
  constexpr std::size_t factor = 1099511628211U;
  std::size_t hash = std::hash<std::string_view>{}(event.text);
  for (const yaml::Event& child : event.children()) {
    if (event.kind == yaml::Kind::sequence)
      hash = hash * factor + hash_of(child);
    else if (is_compared(child)) // the order of keys says nothing
      hash += (std::hash<std::string_view>{}(child.key) * factor) ^ hash_of(child);
  }
  return hash;
}

/// Finds the values of a mapping by their keys, that of the first of equal keys.
class ByKey {
public:
  explicit ByKey(const yaml::Event& mapping) : mapping_(mapping) {
    constexpr std::size_t many = 32;
    if (mapping.count < many) return;
    for (const yaml::Event& child : mapping.children()) sorted_.try_emplace(child.key, &child);
  }

  const yaml::Event* find(std::string_view key) const {
    if (sorted_.empty()) return mapping_.find(key);
    const auto found = sorted_.find(key);
    return found == sorted_.end() ? nullptr : found->second;
  }

private:
  const yaml::Event& mapping_;
  std::map<std::string_view, const yaml::Event*> sorted_;
};

bool same_mapping(const yaml::Event& a, const yaml::Event& b) {
  const ByKey values(b);
  const auto is_in_b = [&](const yaml::Event& child) {
    if (!is_compared(child)) return true;
    const yaml::Event* other = values.find(child.key);
    return other != nullptr && same_entry(child, *other);
  };
  return std::ranges::count_if(a.children(), is_compared) ==
             std::ranges::count_if(b.children(), is_compared) &&
         std::ranges::all_of(a.children(), is_in_b);
}

// The day of an entry: the first of these that it has.
constexpr std::array date_keys =
    std::to_array<std::string_view>({"date", "on", "from", "requested", "since"});

template <class Value>
std::optional<Date> first_day(const Value& entry) {
  for (const std::string_view key : date_keys)
    if (const auto* value = entry.find(key))
      if (const auto date = parse_iso(value->text)) return date;
  return std::nullopt;
}

bool is_draft(const yaml::Event& entry) {
  const yaml::Event* draft = entry.find("draft");
  return draft != nullptr && says_true(draft->text);
}

/// The entry of the record's own list that one is within, and the nearest date around.
struct Around {
  Position entry;
  std::optional<Date> date;
};

Around around(const yaml::Event& entry, const Around& outer) {
  const auto date = written_day(entry);
  return {outer.entry == Position{} ? entry.at : outer.entry, date ? date : outer.date};
}

class Search {
public:
  void look_into(const yaml::Event& event, const Entity& entity, const Around& outer) {
    for (const yaml::Event& child : event.children()) {
      const Row* row = child.is_collection() ? entity.find(child.key) : nullptr;
      if (row == nullptr || row->type->entity == nullptr) continue;
      const Entity& within = row->type->entity();
      if (row->type->shape == Shape::entry) {
        look_into(child, within, around(child, outer));
        continue;
      }
      compare(child, row->key, outer);
      for (const yaml::Event& item : child.children())
        if (!is_draft(item)) look_into(item, within, around(item, outer));
    }
  }

  std::vector<Repeated> found;

private:
  struct Hashed {
    std::size_t hash;
    const yaml::Event* item;
  };

  /// Equal ones have equal hashes, so only those are looked at that stand together once these are sorted.
  void compare(const yaml::Event& list, std::string_view key, const Around& outer) {
    if (list.count < 2) return;
    std::vector<Hashed> items;
    items.reserve(list.count);
    for (const yaml::Event& item : list.children())
      if (!is_draft(item)) items.push_back({hash_of(item), &item});
    std::ranges::stable_sort(items, {}, &Hashed::hash);
    for (auto first = items.begin(); first != items.end();) {
      const auto last = std::find_if(first, items.end(),
                                     [hash = first->hash](const Hashed& item) { return item.hash != hash; });
      for (auto item = first; item != last && ++item != last;)
        if (same_entry(*first->item, *item->item)) add(*item->item, *first->item, key, outer);
      first = last;
    }
  }

  void add(const yaml::Event& item, const yaml::Event& first, std::string_view key, const Around& outer) {
    const auto [entry, date] = around(item, outer);
    found.push_back({key, item.at, first.at, entry, date});
  }
};

} // namespace

bool same_entry(const yaml::Event& a, const yaml::Event& b) {
  if (a.kind != b.kind) return is_nothing(a) && is_nothing(b);
  if (a.kind == yaml::Kind::mapping) return same_mapping(a, b);
  return a.text == b.text && a.count == b.count &&
         std::equal(a.children().begin(), a.children().end(), b.children().begin(),
                    [](const yaml::Event& one, const yaml::Event& other) { return same_entry(one, other); });
}

bool same_entry(const yaml::Node& a, const yaml::Node& b) {
  return same_entry(yaml::events_of(a).front(), yaml::events_of(b).front());
}

std::optional<Date> written_day(const yaml::Event& entry) { return first_day(entry); }

std::optional<Date> written_day(const yaml::Node& entry) { return first_day(entry); }

std::vector<Repeated> repeated_in(const yaml::Event& root, const Entity& entity) {
  Search search;
  search.look_into(root, entity, {});
  std::ranges::sort(search.found, {}, &Repeated::at);
  return std::move(search.found);
}

} // namespace asystent::record
