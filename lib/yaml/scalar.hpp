#pragma once

// Keys, texts without quotes, and what all texts of several lines have in common.

#include "yaml/arena.hpp"
#include "yaml/cursor.hpp"
#include "yaml/event.hpp"

#include <cstddef>
#include <string_view>

namespace asystent::yaml::fast {

/// An event without content yet becomes a text.
inline void set_scalar(Event& event, std::string_view text, Style style, Position at) {
  event.kind = text.empty() ? Kind::empty : Kind::scalar;
  event.style = style;
  event.text = text;
  event.at = at;
}

/// A text that begins with no space, without those at its end.
inline std::string_view without_end_spaces(std::string_view text) {
  while (text.back() == ' ') text.remove_suffix(1);
  return text;
}

inline bool is_key(std::string_view word, const Cursor& behind) {
  return !word.empty() && word.front() != '-' && behind.peek() == ':' &&
         is(behind.peek_second(), blank | ends_line);
}

/// Whether letters, digits, `_` and `-` are next, before a colon that a blank or the line's end follows.
inline bool at_key(Cursor cursor) {
  const std::string_view word = cursor.take_word();
  return is_key(word, cursor);
}

/// Takes them, and the colon. Throws LeftToLibrary where there is no key.
inline std::string_view take_key(Cursor& cursor) {
  const std::string_view key = cursor.take_word();
  // The library tells such a key as one without a word, and one that is too long as an error.
  if (!is_key(key, cursor) || is_null_word(key) || key.size() > 200) throw LeftToLibrary{};
  cursor.advance(1);
  return key;
}

/// Fills an empty event with a text without quotes, on one line or several. The cursor is at its first byte,
/// and then at the next line with content. `parent` is the column (0-based) of the mapping or list that holds
/// it. Throws LeftToLibrary.
void take_plain_scalar(Cursor& cursor, int parent, Arena& arena, Event& value);

/// The same of a text that ends on its line, with nothing behind it and no deeper line below it. False where
/// it is another one; then nothing is taken.
inline bool take_plain_line(Cursor& cursor, int parent, Event& value) {
  if (!is(cursor.peek(), begins_text)) return false;
  const Cursor before = cursor;
  const Position at = cursor.place();
  const std::string_view text = cursor.take_up_to<PlainStops>();
  const bool ends_line = cursor.peek() == '\n';
  if (ends_line) cursor.end_line();
  if (!ends_line || cursor.indent() > parent || cursor.has_passed_comment(parent)) {
    cursor = before;
    return false;
  }
  set_scalar(value, without_end_spaces(text), Style::plain, at);
  return true;
}

// One text of several lines.

/// What lies between the end of a text on a line and the next line with content.
struct Gap {
  bool goes_on;            // that line is deeper than the parent: the text's, if it goes on at all
  std::size_t blank_lines; // on the way, and lines of comment
  bool has_comment;
};

/// Takes the cursor there. Throws LeftToLibrary where something else is left of the line.
Gap pass_gap(Cursor& cursor, int parent);

/// Puts between two lines of one text what parts them: a line break is a blank, and of several all but the
/// first stay.
void append_fold(std::string& text, std::size_t blank_lines);

} // namespace asystent::yaml::fast
