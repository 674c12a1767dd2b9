#include "plain/scalar.hpp"

#include "plain/bytes.hpp"
#include "plain/folding.hpp"

#include <algorithm>

namespace asystent::plain {
namespace {

constexpr std::string_view blanks = " \t";

/// Where the byte stands, of those that `counts` says count; the text's size where there is none.
template <class Counts>
std::size_t find_where(std::string_view text, char byte, Counts counts) {
  std::size_t at = text.find(byte);
  while (at != std::string_view::npos && !counts(at)) at = text.find(byte, at + 1);
  return std::min(at, text.size());
}

/// One line of the text, up to a comment. The cursor is at its first byte, and then behind it.
std::string_view take_line(Cursor& cursor) {
  if (!is(cursor.peek(), begins_text)) throw NotPlain{};
  const std::string_view rest = cursor.rest_of_line();
  const auto is_comment = [&](std::size_t at) { return rest[at - 1] == ' ' || rest[at - 1] == '\t'; };
  const std::string_view before = rest.substr(0, find_where(rest, '#', is_comment));
  const std::string_view line = before.substr(0, before.find_last_not_of(blanks) + 1);
  const auto is_key = [&](std::size_t at) { return at + 1 == line.size() || line[at + 1] == ' '; };
  if (find_where(line, ':', is_key) < line.size() || line.find('\t') != std::string_view::npos)
    throw NotPlain{};
  cursor.advance(line.size());
  return line;
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
                      (size + 1 == rest.size() || rest[size + 1] == ' ' || rest[size + 1] == '\t');
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
