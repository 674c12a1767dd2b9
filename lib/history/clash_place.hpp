#pragma once

#include "history/marked_text.hpp"
#include "text/language.hpp"

#include <optional>
#include <string_view>

namespace asystent::history {

// Of which entry and key of the record a place between markers is. The lines alone do not tell it: they are
// merged again from the three sides, and what the merge says of a clash is put to its lines.

/// Three versions of a file; `path` says what kind of record it is.
struct ThreeSides {
  std::string_view path;
  std::string_view base;
  std::string_view ours;
  std::string_view theirs;
};

/// Puts list, entry, key and the two values to the places whose lines are those of a clash of the three; the
/// others, which a person or git's own merge has made, stay as the lines tell them.
void name_places(MarkedText& text, const ThreeSides& sides);

/// What people call an entry of the list, or the mapping: `wpis dziennika`. Nothing where the record of that
/// path has none of that name.
std::optional<Text> word_of_list(std::string_view path, std::string_view list);

/// The same of a key in it; in the record itself where the list is empty.
std::optional<Text> word_of_key(std::string_view path, std::string_view list, std::string_view key);

} // namespace asystent::history
