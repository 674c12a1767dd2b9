#include "record/repeated.hpp"

#include "record/values.hpp"
#include "text/same_word.hpp"

#include <algorithm>
#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <map>
#include <span>

namespace asystent::record {
namespace {

/// Of a writing, not of what is written.
inline bool tells_of_writing(std::string_view key) {
  return same_word(key, "recorded") || same_word(key, "override");
}

inline bool is_nothing(const yaml::Event& event) {
  return event.is_collection() ? event.count == 0 : event.text.empty() || event.is_null();
}

inline bool is_compared(const yaml::Event& child) {
  return !tells_of_writing(child.key) && !is_nothing(child);
}

/// The last bytes of a text, and how long it is: days of one year differ there.
std::uint64_t glance(std::string_view text) {
  constexpr std::uint64_t factor = 0x9e3779b97f4a7c15U;
  std::uint64_t last = text.empty() ? 0 : static_cast<unsigned char>(text.back());
  if (std::uint32_t four = 0; text.size() >= sizeof last)
    std::memcpy(&last, text.data() + text.size() - sizeof last, sizeof last);
  else if (text.size() >= sizeof four)
    last = (std::memcpy(&four, text.data() + text.size() - sizeof four, sizeof four), four);
  return (last ^ text.size()) * factor;
}

/// The same for what same_entry() takes for the same, and seldom for anything else: nobody writes all the
/// texts of an entry again.
std::uint64_t glance(const yaml::Event& entry) {
  std::uint64_t sum = glance(entry.text);
  if (entry.kind != yaml::Kind::mapping) return sum;
  for (const yaml::Event& child : entry.children()) // the order of keys says nothing
    if (child.kind == yaml::Kind::scalar && is_compared(child)) sum += glance(child.text);
  return sum;
}

/// The same for what same_entry() takes for the same, and for nothing else.
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

/// An entry, and those that it is within.
struct Within {
  const yaml::Event* entry = nullptr; // nullptr: the record
  const Within* outer = nullptr;

  /// The entry of the record's own list.
  Position own_entry() const {
    return outer == nullptr || outer->entry == nullptr ? entry->at : outer->own_entry();
  }
  /// The nearest day.
  std::optional<Date> day() const {
    if (entry == nullptr) return std::nullopt;
    const auto own = first_day(*entry);
    return own ? own : outer->day();
  }
};

/// An item of a list, and a number that is the same for items that are.
struct Looked {
  std::uint64_t number;
  const yaml::Event* item;

  auto operator<=>(const Looked&) const = default; // of equal numbers by the order of the file
};

/// Those of more than one item with the same number.
template <class Use>
void each_alike(std::span<Looked> items, Use use) {
  std::ranges::sort(items);
  for (auto first = items.begin(); first != items.end();) {
    const auto last = std::find_if(
        first, items.end(), [number = first->number](const Looked& item) { return item.number != number; });
    if (last - first > 1) use(std::span(first, last));
    first = last;
  }
}

bool has_entries(const Row& row) { return row.type->entity != nullptr; }

class Search {
public:
  void look_into(const yaml::Event& event, const Entity& entity, const Within& within) {
    for (const yaml::Event& child : event.children()) {
      const Row* row = holds_entries(child) ? entity.find(child.key) : nullptr;
      if (row == nullptr || !has_entries(*row)) continue;
      const Entity& inner = row->type->entity();
      if (row->type->shape == Shape::entry)
        look_into(child, inner, {&child, &within});
      else
        look_at_list(child, *row, inner, within);
    }
  }

  std::vector<Repeated> found;

private:
  static bool holds_entries(const yaml::Event& event) {
    return event.kind == yaml::Kind::mapping || (event.kind == yaml::Kind::sequence && event.count > 0 &&
                                                 event.children().begin()->is_collection());
  }

  void look_at_list(const yaml::Event& list, const Row& row, const Entity& entity, const Within& within) {
    const bool may_be_drafts = entity.find("draft") != nullptr;
    const auto is_compared_here = [=](const yaml::Event& item) { return !may_be_drafts || !is_draft(item); };
    items_.clear();
    for (const yaml::Event& item : list.children())
      if (is_compared_here(item)) items_.push_back({0, &item});
    if (items_.size() > 1) compare(row.key, within);
    if (std::ranges::none_of(entity.rows, has_entries)) return;
    for (const yaml::Event& item : list.children())
      if (is_compared_here(item)) look_into(item, entity, {&item, &within});
  }

  /// A glance at all of them, and a close look at those that are alike.
  void compare(std::string_view key, const Within& within) {
    for (Looked& item : items_) item.number = glance(*item.item);
    each_alike(items_, [&](std::span<Looked> alike) {
      for (Looked& item : alike) item.number = hash_of(*item.item);
      each_alike(alike, [&](std::span<const Looked> same) { tell(same, key, within); });
    });
  }

  void tell(std::span<const Looked> same, std::string_view key, const Within& within) {
    const yaml::Event& first = *same.front().item;
    for (const Looked& other : same.subspan(1)) {
      if (!same_entry(first, *other.item)) continue;
      const Within place{other.item, &within};
      found.push_back({key, other.item->at, first.at, place.own_entry(), place.day()});
    }
  }

  std::vector<Looked> items_; // of the list that is looked at
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
