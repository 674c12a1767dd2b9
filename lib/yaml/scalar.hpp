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

// One text of several lines.

/// What lies between the end of a text on a line and the next line with content.
struct Gap {
  bool goes_on = false; // that line is deeper than the parent: the text's, if it goes on at all; only then:
  std::size_t blank_lines = 0; // on the way, and lines of comment
  bool has_comment = false;
};

/// Takes the cursor there. Throws LeftToLibrary where something else is left of the line.
inline Gap pass_gap(Cursor& cursor, int parent) {
  const std::uint32_t last = cursor.line().number;
  const bool has_comment = cursor.peek() != '\n' && cursor.leaves_line_blank() && !cursor.at_line_end();
  cursor.end_line();
  if (cursor.indent() <= parent) return {};
  return {true, cursor.line().number - last - 1, has_comment || cursor.has_passed_comment(-1)};
}

/// Puts between two lines of one text what parts them: a line break is a blank, and of several all but the
/// first stay.
void append_fold(std::string& text, std::size_t blank_lines);

// A text without quotes.

/// The rest of a line of it, where a sign stands that might end it. `text` is what is taken of it. Throws
/// LeftToLibrary where a colon makes a key of it.
std::string_view with_signs(Cursor& cursor, std::string_view text);

/// One line of it: up to a comment or a tab, of which the line's end tells whether a comment follows. The
/// cursor is at its first byte, and then behind it. Throws LeftToLibrary.
inline std::string_view take_plain_text(Cursor& cursor) {
  if (!is(cursor.peek(), begins_text)) throw LeftToLibrary{};
  const std::string_view text = cursor.take_up_to<PlainStops>();
  const bool is_whole = cursor.peek() == '\n' || cursor.at_line_end();
  return without_end_spaces(is_whole ? text : with_signs(cursor, text));
}

/// The whole of one that goes on behind the gap. The cursor is at the next line with content then.
std::string_view take_further_lines(Cursor& cursor, int parent, Arena& arena, std::string_view first,
                                    Gap gap);

/// Fills an empty event with a text without quotes, on one line or several. The cursor is at its first byte,
/// and then at the next line with content. `parent` is the column (0-based) of the mapping or list that holds
/// it. Throws LeftToLibrary.
[[gnu::always_inline]] inline void take_plain_scalar(Cursor& cursor, int parent, Arena& arena, Event& value) {
  const Position at = cursor.place();
  const std::string_view first = take_plain_text(cursor);
  const Gap gap = pass_gap(cursor, parent);
  const std::string_view text = gap.goes_on ? take_further_lines(cursor, parent, arena, first, gap) : first;
  // What a deeper comment ends the library knows.
  if (cursor.has_passed_comment(parent)) throw LeftToLibrary{};
  set_scalar(value, text, Style::plain, at);
}

} // namespace asystent::yaml::fast
