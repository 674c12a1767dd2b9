#include "yaml/scalar.hpp"

#include "yaml/bytes.hpp"
#include "yaml/folding.hpp"

namespace asystent::plain {
namespace {

/// One line of the text: up to a comment or a tab, of which the line's end tells whether a comment follows.
/// The cursor is at its first byte, and then behind it. Throws NotPlain where a colon makes a key of it.
std::string_view take_line(Cursor& cursor) {
  if (!is(cursor.peek(), begins_text)) throw NotPlain{};
  std::string_view text = cursor.take_all(in_text);
  while (cursor.peek() == ':' || (cursor.peek() == '#' && text.back() != ' ')) {
    if (cursor.peek() == ':' && is(cursor.peek_second(), blank | ends_line)) throw NotPlain{};
    cursor.advance(1);
    cursor.take_all(in_text);
    text = cursor.since(text);
  }
  return without_end_spaces(text);
}

bool is_key(std::string_view word, const Cursor& behind) {
  return !word.empty() && word.front() != '-' && behind.peek() == ':' &&
         is(behind.peek_second(), blank | ends_line);
}

} // namespace

void set_scalar(Node& node, std::string_view text, Node::Style style, Position at) {
  node.kind = text.empty() ? Node::Kind::empty : Node::Kind::scalar;
  node.style = style;
  node.text = text;
  node.at = at;
}

std::string_view without_end_spaces(std::string_view text) {
  while (text.back() == ' ') text.remove_suffix(1);
  return text;
}

bool at_key(Cursor cursor) {
  const std::string_view word = cursor.take_all(in_key);
  return is_key(word, cursor);
}

std::string_view take_key(Cursor& cursor) {
  const std::string_view key = cursor.take_all(in_key);
  // The library tells such a key as one without a word, and one that is too long as an error.
  if (!is_key(key, cursor) || is_null_word(key) || key.size() > 200) throw NotPlain{};
  cursor.advance(1);
  return key;
}

void take_plain_scalar(Cursor& cursor, int parent, Arena& arena, Node& value) {
  const Position at = cursor.place();
  const std::string_view first = take_line(cursor);
  set_scalar(value, first, Node::Style::plain, at);
  Gap gap = pass_gap(cursor, parent);
  if (gap.goes_on) {
    std::string text(first);
    for (; gap.goes_on; gap = pass_gap(cursor, parent)) {
      if (gap.has_comment) throw NotPlain{};
      append_fold(text, gap.blank_lines);
      text += take_line(cursor);
    }
    value.text = arena.copy(text);
  }
  // What a deeper comment ends the library knows.
  if (cursor.has_passed_comment(parent)) throw NotPlain{};
}

} // namespace asystent::plain
