#include "yaml/scalar.hpp"

namespace asystent::yaml::fast {
namespace {

/// One line of the text: up to a comment or a tab, of which the line's end tells whether a comment follows.
/// The cursor is at its first byte, and then behind it. Throws LeftToLibrary where a colon makes a key of it.
std::string_view take_line(Cursor& cursor) {
  if (!is(cursor.peek(), begins_text)) throw LeftToLibrary{};
  std::string_view text = cursor.take_up_to<PlainStops>();
  while (cursor.peek() == ':' || (cursor.peek() == '#' && text.back() != ' ')) {
    if (cursor.peek() == ':' && is(cursor.peek_second(), blank | ends_line)) throw LeftToLibrary{};
    cursor.advance(1);
    cursor.take_up_to<PlainStops>();
    text = cursor.since(text);
  }
  return without_end_spaces(text);
}

} // namespace

void take_plain_scalar(Cursor& cursor, int parent, Arena& arena, Event& value) {
  const Position at = cursor.place();
  const std::string_view first = take_line(cursor);
  set_scalar(value, first, Style::plain, at);
  Gap gap = pass_gap(cursor, parent);
  if (gap.goes_on) {
    std::string& text = arena.empty_text();
    text.append(first);
    for (; gap.goes_on; gap = pass_gap(cursor, parent)) {
      if (gap.has_comment) throw LeftToLibrary{};
      append_fold(text, gap.blank_lines);
      text.append(take_line(cursor));
    }
    value.text = arena.copy(text);
  }
  // What a deeper comment ends the library knows.
  if (cursor.has_passed_comment(parent)) throw LeftToLibrary{};
}

Gap pass_gap(Cursor& cursor, int parent) {
  const std::uint32_t last = cursor.line().number;
  const bool has_comment = !cursor.at_line_end() && cursor.leaves_line_blank() && !cursor.at_line_end();
  cursor.end_line();
  const std::size_t blank_lines = cursor.line().number - last - 1;
  return {cursor.indent() > parent, blank_lines, has_comment || cursor.has_passed_comment(-1)};
}

void append_fold(std::string& text, std::size_t blank_lines) {
  if (blank_lines == 0)
    text += ' ';
  else
    text.append(blank_lines, '\n');
}

} // namespace asystent::yaml::fast
