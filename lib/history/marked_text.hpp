#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::history {

// A record in which a merge has left markers: lines that are settled, and between them places where two
// people changed the same thing in two ways. No line of a record begins in the first column as a marker does.

/// A key with its value here and there; several keys of a clash are several.
struct ClashValue {
  std::string key; // empty: the lines are no single keys
  std::string ours;
  std::string theirs;
};

/// One such place. Whole lines; none where a side has none.
struct Clash {
  std::string list;   // of which entries it is one: `assessments`; empty: of the record itself
  std::string entry;  // what its first key says: `2026-07-08`; empty: of none
  std::string before; // the lines that stand in front of it, since the last one
  std::string ours;
  std::string theirs;
  std::optional<ClashValue> value = {}; // of one key, as the merge of three tells it (clash_place.hpp)
};

/// The text: each clash with what stands before it, and what stands behind the last.
struct MarkedText {
  std::vector<Clash> clashes;
  std::string rest;
};

/// What is chosen at one place.
enum class Choice { ours, theirs, both };

/// Whether there is a marker of a merge in it.
bool has_markers(std::string_view text);

/// The parts of a text with markers; nothing where they do not fit together.
std::optional<MarkedText> read_marked(std::string_view text);

/// Two whole texts as one clash, for a merge that left no markers: one side has no such file, or it is no
/// record.
MarkedText whole_clash(std::string_view ours, std::string_view theirs);

/// The text with these choices, one for each clash.
std::string settled(const MarkedText& text, std::span<const Choice> choices);

/// Whether both may stand, one behind the other: whole entries of a list.
bool can_have_both(const Clash& clash);

std::vector<ClashValue> values_of(const Clash& clash);

} // namespace asystent::history
