#pragma once

// Keys, texts without quotes, and what all texts of several lines have in common.

#include "yaml/arena.hpp"
#include "yaml/cursor.hpp"
#include "yaml/event.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace asystent::yaml::fast {

/// An event without content yet becomes a text.
void set_scalar(Event& event, std::string_view text, Style style, Position at);

/// A text that begins with no space, without those at its end.
std::string_view without_end_spaces(std::string_view text);

/// Whether letters, digits, `_` and `-` are next, before a colon that a blank or the line's end follows.
bool at_key(Cursor cursor);

/// Takes them, and the colon. Throws LeftToLibrary where there is no key.
std::string_view take_key(Cursor& cursor);

/// Fills an empty event with a text without quotes, on one line or several. The cursor is at its first byte,
/// and then at the next line with content. `parent` is the column (0-based) of the mapping or list that holds
/// it. Throws LeftToLibrary.
void take_plain_scalar(Cursor& cursor, int parent, Arena& arena, Event& value);

// One text of several lines.

/// What lies between the end of a text on a line and the next line with content.
struct Gap {
  bool goes_on;            // that line is deeper than the parent: the text's, if it goes on at all
  std::size_t blank_lines; // on the way, and lines of comment
  bool has_comment;
};

/// Takes the cursor there. Throws LeftToLibrary where something else is left of the line.
Gap pass_gap(Cursor& cursor, int parent);

/// Line breaks behind a text. They are few, and mostly one.
void append_breaks(std::string& text, std::size_t count);

/// Puts between two lines of one text what parts them: a line break is a blank, and of several all but the
/// first stay.
void append_fold(std::string& text, std::size_t blank_lines);

} // namespace asystent::yaml::fast
