#include "plain/quoted.hpp"

#include "plain/folding.hpp"
#include "plain/scalar.hpp"

#include <string>

namespace asystent::plain {
namespace {

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

/// What stands between the quotes, without its escapes.
std::string_view without_escapes(std::string_view inside, char quote, const Keep& keep) {
  if (quote == '"' && inside.find('\\') != std::string_view::npos) return keep(unescaped(inside));
  if (quote == '\'' && inside.find('\'') != std::string_view::npos) return keep(with_single_quotes(inside));
  return inside;
}

/// Where the quote ends the text of this line; the line's size where the text goes on below.
std::size_t end_of_text(std::string_view line, char quote) {
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '\t') throw NotPlain{};
    if (line[i] == '\\' && quote == '"') {
      if (++i == line.size()) throw NotPlain{}; // here the line break does not count
    } else if (line[i] == quote && quote == '\'' && line.substr(i + 1).starts_with(quote)) {
      ++i;
    } else if (line[i] == quote) {
      return i;
    }
  }
  return line.size();
}

/// A line of a text that goes on below. Blanks at its end would not count.
std::string_view take_open_line(Cursor& cursor) {
  const std::string_view line = cursor.rest_of_line();
  if (line.ends_with(' ')) throw NotPlain{};
  cursor.advance(line.size());
  return line;
}

/// The cursor is behind the quote, in a line where the text does not end.
std::string take_lines(Cursor& cursor, int parent, char quote) {
  Folding folding(take_open_line(cursor));
  for (;;) {
    const Gap gap = pass_gap(cursor, parent);
    if (!gap.goes_on || gap.has_comment) throw NotPlain{}; // what looks like a comment is text
    const std::string_view line = cursor.rest_of_line();
    const std::size_t end = end_of_text(line, quote);
    const bool is_last = end < line.size();
    folding.add(gap.blank_lines, is_last ? line.substr(0, end) : take_open_line(cursor));
    if (!is_last) continue;
    cursor.advance(end + 1);
    return folding.take();
  }
}

} // namespace

bool at_quote(const Cursor& cursor) { return cursor.peek() == '"' || cursor.peek() == '\''; }

void take_quoted_on_line(Cursor& cursor, const Keep& keep, Node& value) {
  const Position at = cursor.place_behind_text();
  const char quote = cursor.peek();
  cursor.advance(1);
  const std::string_view rest = cursor.rest_of_line();
  const std::size_t end = end_of_text(rest, quote);
  if (end == rest.size()) throw NotPlain{};
  cursor.advance(end + 1);
  set_scalar(value, without_escapes(rest.substr(0, end), quote, keep), Node::Style::quoted, at);
}

void take_quoted(Cursor& cursor, int parent, const Keep& keep, Node& value) {
  const Position at = cursor.place();
  const char quote = cursor.peek();
  cursor.advance(1);
  const std::string_view rest = cursor.rest_of_line();
  const std::size_t end = end_of_text(rest, quote);
  std::string_view inside = rest.substr(0, end);
  if (end == rest.size())
    inside = keep(take_lines(cursor, parent, quote));
  else
    cursor.advance(end + 1);
  set_scalar(value, without_escapes(inside, quote, keep), Node::Style::quoted, at);
}

} // namespace asystent::plain
