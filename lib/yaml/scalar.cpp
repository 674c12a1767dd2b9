#include "yaml/scalar.hpp"

namespace asystent::yaml::fast {

std::string_view with_signs(Cursor& cursor, std::string_view text) {
  while (cursor.peek() == ':' || (cursor.peek() == '#' && text.back() != ' ')) {
    if (cursor.peek() == ':' && is(cursor.peek_second(), blank | ends_line)) throw LeftToLibrary{};
    cursor.advance(1);
    cursor.take_up_to<PlainStops>();
    text = cursor.since(text);
  }
  return text;
}

std::string_view take_further_lines(Cursor& cursor, int parent, Arena& arena, std::string_view first,
                                    Gap gap) {
  std::string& text = arena.empty_text();
  text.append(first);
  for (; gap.goes_on; gap = pass_gap(cursor, parent)) {
    if (gap.has_comment) throw LeftToLibrary{};
    append_fold(text, gap.blank_lines);
    text.append(take_plain_text(cursor));
  }
  return arena.copy(text);
}

void append_fold(std::string& text, std::size_t blank_lines) {
  if (blank_lines == 0)
    text += ' ';
  else
    text.append(blank_lines, '\n');
}

} // namespace asystent::yaml::fast
