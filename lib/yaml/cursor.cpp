#include "yaml/cursor.hpp"

#include <algorithm>

namespace asystent::yaml::fast {

Cursor::Cursor(const std::string& text)
    : at_(text.data()),
      end_(text.data() + text.size()),
      wide_end_(end_ - std::min(text.size(), std::size_t{15})),
      line_{text.data(), 1, 0} {
  to_content();
}

void Cursor::return_to(const Line& line) {
  line_ = line;
  at_ = line.begin + line.indent;
}

/// Or a line with blanks behind what is in it, or the last one.
void Cursor::end_commented_line() {
  if (!leaves_line_blank()) throw LeftToLibrary{};
  deepest_comment_ = -1;
  if (to_next_line())
    to_content();
  else
    line_.indent = -1;
}

void Cursor::to_content() {
  do {
    skip_spaces();
    line_.indent = column();
    if (*at_ == '#')
      deepest_comment_ = std::max(deepest_comment_, line_.indent);
    else if (!at_line_end())
      return;
  } while (to_next_line());
  line_.indent = -1;
}

std::string_view Cursor::take_piece(int column, bool dashes_belong) {
  const char* const begin = line_.begin;
  do {
    if (!to_next_line()) {
      line_.indent = -1;
      return {begin, end_};
    }
    to_content();
  } while (indent() > column || (dashes_belong && indent() == column && at_dash()));
  return {begin, at_end() ? end_ : line_.begin};
}

} // namespace asystent::yaml::fast
