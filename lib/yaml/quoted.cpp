#include "yaml/quoted.hpp"

#include "text/utf8.hpp"
#include "yaml/scalar.hpp"

#include <algorithm>
#include <charconv>
#include <string>

namespace asystent::yaml::fast {
namespace {

/// The character that the digits behind `\x` or `\u` stand for. Others than letters are left.
char32_t numbered(std::string_view digits, std::size_t count) {
  unsigned number = 0;
  const char* const end = digits.data() + count;
  if (digits.size() < count) throw LeftToLibrary{};
  const auto [parsed_to, error] = std::from_chars(digits.data(), end, number, 16);
  const bool is_letter = number >= 0xa0 && (number < 0xd800 || (number >= 0xe000 && number < 0xfffe));
  if (error != std::errc() || parsed_to != end || !is_letter) throw LeftToLibrary{};
  return number;
}

/// Puts what the escape at the beginning stands for behind the text, and gives how long the escape is.
std::size_t append_unescaped(std::string& text, std::string_view escape) {
  switch (escape[1]) {
  case '"':
  case '\\':
  case '/':
    text += escape[1];
    return 2;
  case 'n':
    text += '\n';
    return 2;
  case 't':
    text += '\t';
    return 2;
  case 'x':
    append(text, numbered(escape.substr(2), 2));
    return 4;
  case 'u':
    append(text, numbered(escape.substr(2), 4));
    return 6;
  default:
    throw LeftToLibrary{};
  }
}

/// The text between double quotes, with at least one escape.
std::string unescaped(std::string_view quoted) {
  std::string text;
  while (!quoted.empty()) {
    const std::size_t escape = std::min(quoted.find('\\'), quoted.size());
    text += quoted.substr(0, escape);
    quoted.remove_prefix(escape);
    if (!quoted.empty()) quoted.remove_prefix(append_unescaped(text, quoted));
  }
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

/// What stands between the quotes, or on one line of it, without its escapes.
std::string without_escapes(std::string_view inside, char quote) {
  return quote == '"' ? unescaped(inside) : with_single_quotes(inside);
}

/// What stands between the quotes on one line.
struct Inside {
  std::string_view text;
  bool ends;        // with a quote; else it goes on below
  bool has_escapes; // among them two quotes for one
};

/// Not at the first of two single quotes.
bool at_last_quote(const Cursor& cursor, char quote) {
  return cursor.peek() == quote && (quote == '"' || cursor.peek_second() != quote);
}

template <class Stops>
[[gnu::always_inline]] inline Inside take_inside_up_to(Cursor& cursor, char quote) {
  Inside inside{cursor.take_up_to<Stops>(), true, false};
  for (; !at_last_quote(cursor, quote); cursor.take_up_to<Stops>()) {
    inside.ends = !cursor.at_line_end();
    if (!inside.ends) break;
    if (cursor.peek() == '\t') throw LeftToLibrary{};
    inside.has_escapes = true;
    cursor.advance(1);
    if (!cursor.at_line_end()) cursor.advance(1);
  }
  inside.text = cursor.since(inside.text);
  if (inside.ends) cursor.advance(1);
  return inside;
}

/// The cursor is behind the first quote, and then behind the last one, or at the line's end.
[[gnu::always_inline]] inline Inside take_inside(Cursor& cursor, char quote) {
  return quote == '"' ? take_inside_up_to<DoubleQuoteStops>(cursor, quote)
                      : take_inside_up_to<SingleQuoteStops>(cursor, quote);
}

/// Whether the line ends in a backslash that is no second one: then its line break does not count.
bool has_escaped_end(std::string_view line, char quote) {
  const std::size_t others = line.size() - (line.find_last_not_of('\\') + 1);
  return quote == '"' && others % 2 == 1;
}

/// The lines of a text that goes on below, each without its escapes: none goes on below. Blanks at the ends
/// of lines would not count.
class OpenText {
public:
  OpenText(Cursor& cursor, int parent, char quote, Arena& arena)
      : cursor_(cursor), parent_(parent), quote_(quote), text_(arena.empty_text()) {}

  /// The first line is taken, and does not end the text. The cursor goes behind the last quote.
  std::string_view take(Inside line) {
    for (;;) {
      add(line);
      if (line.ends) return text_;
      const Gap gap = pass_gap(cursor_, parent_);
      if (!gap.goes_on || gap.has_comment) throw LeftToLibrary{}; // what looks like a comment is text
      if (is_joined_ && gap.blank_lines > 0) throw LeftToLibrary{};
      if (!is_joined_) append_fold(text_, gap.blank_lines);
      line = take_inside(cursor_, quote_);
    }
  }

private:
  void add(const Inside& line) {
    if (!line.ends && line.text.ends_with(' ')) throw LeftToLibrary{};
    is_joined_ = !line.ends && has_escaped_end(line.text, quote_);
    text_.append(without_escapes(line.text.substr(0, line.text.size() - (is_joined_ ? 1 : 0)), quote_));
  }

  Cursor& cursor_;
  int parent_;
  char quote_;
  std::string& text_;
  bool is_joined_ = false; // the next line to the last one
};

/// Of what has escapes or goes on below; nothing else needs a copy.
[[gnu::noinline]] std::string_view copy_of(const Inside& first, Cursor& cursor, int parent, char quote,
                                           Arena& arena) {
  if (first.ends) return arena.copy(without_escapes(first.text, quote));
  return arena.copy(OpenText(cursor, parent, quote, arena).take(first));
}

} // namespace

bool at_quote(const Cursor& cursor) { return cursor.peek() == '"' || cursor.peek() == '\''; }

void take_quoted_on_line(Cursor& cursor, Position at, Arena& arena, Event& value) {
  const char quote = cursor.take();
  const Inside inside = take_inside(cursor, quote);
  if (!inside.ends) throw LeftToLibrary{};
  const std::string_view text =
      inside.has_escapes ? arena.copy(without_escapes(inside.text, quote)) : inside.text;
  set_scalar(value, text, Style::quoted, at);
}

void take_quoted(Cursor& cursor, int parent, Arena& arena, Event& value) {
  const Position at = cursor.place();
  const char quote = cursor.take();
  const Inside first = take_inside(cursor, quote);
  const bool is_written_so = first.ends && !first.has_escapes;
  set_scalar(value, is_written_so ? first.text : copy_of(first, cursor, parent, quote, arena), Style::quoted,
             at);
}

} // namespace asystent::yaml::fast
