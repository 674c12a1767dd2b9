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

/// The last bytes of a text, and how long it is: days of one year differ there. Of a short one nothing: words
/// for nothing are short.
inline std::uint64_t glance(std::string_view text) {
  constexpr std::uint64_t factor = 0x9e3779b97f4a7c15U;
  std::uint64_t last = 0;
  if (text.size() < sizeof last) return 0;
  std::memcpy(&last, text.data() + text.size() - sizeof last, sizeof last);
  return (last ^ text.size()) * factor;
}

/// The same of a value, where its key surely does not tell of the writing.
inline std::uint64_t glance(const yaml::Event& child) {
  constexpr std::size_t size_of_those = std::string_view("recorded").size();
  return child.key.size() == size_of_those ? 0 : glance(child.text);
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
  const auto first_alike = [end = items.end()](auto from) {
    return std::adjacent_find(from, end,
                              [](const Looked& a, const Looked& b) { return a.number == b.number; });
  };
  for (auto first = first_alike(items.begin()); first != items.end();) {
    const auto is_other = [number = first->number](const Looked& item) { return item.number != number; };
    const auto last = std::find_if(first, items.end(), is_other);
    use(std::span(first, last));
    first = first_alike(last);
  }
}

class Search {
public:
  Search() { items_.reserve(usual_items); }

  /// Into a mapping with these rows. Gives what is the same for what same_entry() takes for the same, and
  /// seldom for anything else: nobody writes all the days and texts of an entry again.
  std::uint64_t look_into(const yaml::Event& event, const Entity& entity, const Within& within) {
    std::uint64_t sum = 0;
    for (const yaml::Event& child : event.children()) // the order of keys says nothing
      if (child.kind == yaml::Kind::scalar)
        sum += glance(child);
      else if (holds_entries(child))
        look_at_entries(child, entity.find(child.key), within);
    return sum;
  }

  std::vector<Repeated> found;

private:
  static bool holds_entries(const yaml::Event& event) {
    return event.kind == yaml::Kind::mapping || (event.kind == yaml::Kind::sequence && event.count > 0 &&
                                                 event.children().begin()->is_collection());
  }

  void look_at_entries(const yaml::Event& event, const Row* row, const Within& within) {
    if (row == nullptr || row->type->entity == nullptr) return;
    const Entity& entity = row->type->entity();
    if (row->type->shape == Shape::entry)
      look_into(event, entity, {&event, &within});
    else
      look_at_list(event, row->key, entity, within);
  }

  /// Behind the items of the lists around it, until they are compared.
  void look_at_list(const yaml::Event& list, std::string_view key, const Entity& entity,
                    const Within& within) {
    const bool may_be_drafts = !entity.merging.draft.empty();
    const std::size_t before = items_.size();
    for (const yaml::Event& item : list.children())
      if (!may_be_drafts || !is_draft(item)) items_.push_back({look_at_item(item, entity, within), &item});
    compare(std::span(items_).subspan(before), key, within);
    items_.resize(before);
  }

  std::uint64_t look_at_item(const yaml::Event& item, const Entity& entity, const Within& within) {
    return item.kind == yaml::Kind::mapping ? look_into(item, entity, {&item, &within}) : glance(item.text);
  }

  /// A close look at those that are alike at a glance.
  void compare(std::span<Looked> items, std::string_view key, const Within& within) {
    each_alike(items, [&](std::span<Looked> alike) {
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

  /// More than most records have of one kind.
  static constexpr std::size_t usual_items = 64;

  std::vector<Looked> items_; // of the lists that are looked at
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
