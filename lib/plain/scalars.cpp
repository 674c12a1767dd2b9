#include "plain/scalars.hpp"

#include "plain/bytes.hpp"
#include "plain/literal.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <string>

namespace asystent::plain {
namespace {

bool is_null_word(std::string_view text) { return text == "null" || text == "Null" || text == "NULL"; }

void set_scalar(Node& node, std::string_view text, Node::Style style, Position at) {
  node.kind = text.empty() ? Node::Kind::empty : Node::Kind::scalar;
  node.style = style;
  node.text = text;
  node.at = at;
}

std::string_view without_trailing_spaces(std::string_view text) {
  return text.substr(0, text.find_last_not_of(' ') + 1);
}

/// Where the byte stands, of those that `counts` says count; the text's size where there is none.
template <class Counts>
std::size_t find_where(std::string_view text, char byte, Counts counts) {
  std::size_t at = text.find(byte);
  while (at != std::string_view::npos && !counts(at)) at = text.find(byte, at + 1);
  return std::min(at, text.size());
}

/// Up to a comment or the end of the line.
std::string_view take_plain_text(Cursor& cursor) {
  const std::string_view rest = cursor.rest_of_line();
  const std::size_t comment = find_where(rest, '#', [&](std::size_t at) { return rest[at - 1] == ' '; });
  const std::string_view text = rest.substr(0, comment);
  const auto is_key = [&](std::size_t at) { return at + 1 == text.size() || text[at + 1] == ' '; };
  if (find_where(text, ':', is_key) < text.size() || text.find('\t') != std::string_view::npos)
    throw NotPlain{};
  cursor.advance(comment);
  return without_trailing_spaces(text);
}

/// Up to a comma or the bracket.
std::string_view take_listed_text(Cursor& cursor) {
  const std::string_view rest = cursor.rest_of_line();
  const auto end = std::ranges::find_if_not(rest, [](char c) { return is(c, in_listed_text); });
  const auto size = static_cast<std::size_t>(end - rest.begin());
  cursor.advance(size);
  return without_trailing_spaces(rest.substr(0, size));
}

char unescaped(char escape) {
  switch (escape) {
  case '"':
  case '\\':
  case '/':
    return escape;
  case 'n':
    return '\n';
  case 't':
    return '\t';
  default:
    throw NotPlain{};
  }
}

/// The text between double quotes, with at least one escape.
std::string unescaped(std::string_view quoted) {
  std::string text;
  for (std::size_t i = 0; i < quoted.size(); ++i)
    text += quoted[i] == '\\' ? unescaped(quoted[++i]) : quoted[i];
  return text;
}

/// The text between single quotes, where two stand for one.
std::string with_single_quotes(std::string_view quoted) {
  std::string text;
  for (std::size_t i = 0; i < quoted.size(); ++i) {
    text += quoted[i];
    if (quoted[i] == '\'') ++i;
  }
  return text;
}

/// Where the text ends that begins behind the quote. It must end on its line, and have no tabs.
std::size_t end_of_quoted(std::string_view text, char quote) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\t') break;
    if (text[i] == '\\' && quote == '"')
      ++i;
    else if (text[i] == quote && quote == '\'' && text.substr(i + 1).starts_with(quote))
      ++i;
    else if (text[i] == quote)
      return i;
  }
  throw NotPlain{};
}

std::string_view take_quoted_text(Cursor& cursor, const Keep& keep) {
  const char quote = cursor.peek();
  const std::string_view rest = cursor.rest_of_line().substr(1);
  const std::size_t end = end_of_quoted(rest, quote);
  const std::string_view inside = rest.substr(0, end);
  cursor.advance(end + 2);
  if (quote == '"' && inside.find('\\') != std::string_view::npos) return keep(unescaped(inside));
  if (quote == '\'' && inside.find('\'') != std::string_view::npos) return keep(with_single_quotes(inside));
  return inside;
}

bool at_quote(const Cursor& cursor) { return cursor.peek() == '"' || cursor.peek() == '\''; }

void take_listed(Cursor& cursor, Position at, const Keep& keep, Node& item) {
  if (at_quote(cursor)) return set_scalar(item, take_quoted_text(cursor, keep), Node::Style::quoted, at);
  if (!is(cursor.peek(), begins_text)) throw NotPlain{};
  set_scalar(item, take_listed_text(cursor), Node::Style::plain, at);
}

/// `[a, b]` on one line.
void take_list(Cursor& cursor, const Keep& keep, Node& list) {
  list.kind = Node::Kind::sequence;
  list.style = Node::Style::flow;
  list.at = cursor.place();
  const char* counted = cursor.rest_of_line().data();
  Position at = list.at;
  cursor.advance(1);
  cursor.skip_spaces();
  while (cursor.peek() != ']') {
    const char* const here = cursor.rest_of_line().data();
    at.column += static_cast<std::uint32_t>(length({counted, here}));
    counted = here;
    take_listed(cursor, at, keep, list.items.emplace_back());
    cursor.skip_spaces();
    if (cursor.peek() == ']') break;
    if (cursor.peek() != ',') throw NotPlain{};
    cursor.advance(1);
    cursor.skip_spaces();
    if (cursor.peek() == ']') throw NotPlain{};
  }
  cursor.advance(1);
}

} // namespace

std::string_view take_key(Cursor& cursor) {
  const std::string_view rest = cursor.rest_of_line();
  std::size_t size = 0;
  while (size < rest.size() && is(rest[size], in_key)) ++size;
  const bool is_key = size > 0 && rest.front() != '-' && size < rest.size() && rest[size] == ':' &&
                      (size + 1 == rest.size() || rest[size + 1] == ' ');
  if (!is_key) return {};
  const std::string_view key = rest.substr(0, size);
  // The library tells such a key as one without a word, and one that is too long as an error.
  if (is_null_word(key) || size > 200) throw NotPlain{};
  cursor.advance(size + 1);
  return key;
}

void take_value(Cursor& cursor, int parent, const Keep& keep, Node& value) {
  const Position at = cursor.place();
  if (cursor.peek() == '|') return take_literal(cursor, parent, keep, value);
  if (cursor.peek() == '[') {
    take_list(cursor, keep, value);
    cursor.end_line();
  } else if (at_quote(cursor)) {
    set_scalar(value, take_quoted_text(cursor, keep), Node::Style::quoted, at);
    cursor.end_line();
  } else {
    if (!is(cursor.peek(), begins_text)) throw NotPlain{};
    set_scalar(value, take_plain_text(cursor), Node::Style::plain, at);
    cursor.end_line_of_plain_text(parent);
  }
  if (cursor.indent() > parent) throw NotPlain{};
}

} // namespace asystent::plain
