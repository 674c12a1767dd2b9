#include "plain/scalar.hpp"

#include "plain/bytes.hpp"
#include "plain/folding.hpp"

namespace asystent::plain {
namespace {

/// How long a text without quotes is on its line, without the blanks behind it: up to a comment or a tab, of
/// which the line's end tells whether a comment follows. Throws NotPlain where a colon makes a key of it.
std::size_t size_of_text(std::string_view rest) {
  std::size_t size = 0;
  for (std::size_t at = 0; at < rest.size(); ++at) {
    if (rest[at] == ' ') continue;
    if (is(rest[at], parts_text)) {
      if (rest[at] == '\t' || (rest[at] == '#' && size < at)) break;
      if (rest[at] == ':' && (at + 1 == rest.size() || is(rest[at + 1], blank))) throw NotPlain{};
    }
    size = at + 1;
  }
  return size;
}

/// One line of the text. The cursor is at its first byte, and then behind it.
std::string_view take_line(Cursor& cursor) {
  if (!is(cursor.peek(), begins_text)) throw NotPlain{};
  const std::string_view rest = cursor.rest_of_line();
  const std::size_t size = size_of_text(rest);
  cursor.advance(size);
  return rest.substr(0, size);
}

} // namespace

void set_scalar(Node& node, std::string_view text, Node::Style style, Position at) {
  node.kind = text.empty() ? Node::Kind::empty : Node::Kind::scalar;
  node.style = style;
  node.text = text;
  node.at = at;
}

std::string_view take_key(Cursor& cursor) {
  const std::string_view rest = cursor.rest_of_line();
  std::size_t size = 0;
  while (size < rest.size() && is(rest[size], in_key)) ++size;
  const bool is_key = size > 0 && rest.front() != '-' && size < rest.size() && rest[size] == ':' &&
                      (size + 1 == rest.size() || is(rest[size + 1], blank));
  if (!is_key) return {};
  const std::string_view key = rest.substr(0, size);
  // The library tells such a key as one without a word, and one that is too long as an error.
  if (is_null_word(key) || size > 200) throw NotPlain{};
  cursor.advance(size + 1);
  return key;
}

void take_plain_scalar(Cursor& cursor, int parent, Keep& keep, Node& value) {
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
    value.text = keep(std::move(text));
  }
  // What a deeper comment ends the library knows.
  if (cursor.has_passed_comment(parent)) throw NotPlain{};
}

} // namespace asystent::plain
