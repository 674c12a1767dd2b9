#pragma once

#include "calendar/date.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::casebook {

/// What is looked for in records: all words within one entry. A closed list's words (`home`, `held`) are
/// looked at only where `in` names their key, for they would be found in each entry.
struct SearchQuery {
  /// Words and phrases as people type them; blank ones count for nothing.
  explicit SearchQuery(const std::vector<std::string>& typed);

  std::vector<std::string> words; // as fold() makes them
  std::optional<Date> from;       // of the entry; one without a day is in no time
  std::optional<Date> until;      // last day
  std::string in;                 // a key of the record; empty: all
};

/// The key of the record that a word stands for: the key itself, a path of keys, or its Polish or English
/// meaning; empty where there is none.
std::string search_key(std::string_view typed);

/// The key that it may have been; empty where none is near.
std::string nearest_search_key(std::string_view typed);

/// The keys of a family's record itself, in the order of writing.
std::vector<std::string_view> record_keys();

} // namespace asystent::casebook
