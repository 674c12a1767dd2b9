#include "plain/cursor.hpp"

#include <algorithm>
#include <cstring>

namespace asystent::plain {

Cursor::Cursor(std::string_view text)
    : at_(text.data()), end_(text.data() + text.size()), line_begin_(text.data()) {
  find_line_end();
  to_content();
}

void Cursor::find_line_end() {
  const void* const end =
      at_ == end_ ? nullptr : std::memchr(at_, '\n', static_cast<std::size_t>(end_ - at_));
  line_end_ = end == nullptr ? end_ : static_cast<const char*>(end);
}

Position Cursor::place() const { return {line_, static_cast<std::uint32_t>(column() + 1)}; }

bool Cursor::at_dash() const { return peek() == '-' && (peek(1) == ' ' || peek(1) == '\n'); }

void Cursor::end_line() {
  skip_spaces();
  const bool is_comment = peek() == '#' && at_ > line_begin_ && at_[-1] == ' ';
  if (!is_comment && !at_line_end()) throw NotPlain{};
  deepest_comment_ = -1;
  if (to_next_line())
    to_content();
  else
    indent_ = -1;
}

void Cursor::end_line_of_plain_text(int parent) {
  end_line();
  if (deepest_comment_ > parent) throw NotPlain{};
}

bool Cursor::to_next_line() {
  at_ = line_end_;
  if (at_ == end_) return false;
  line_begin_ = ++at_;
  ++line_;
  find_line_end();
  return true;
}

void Cursor::to_content() {
  for (;;) {
    skip_spaces();
    indent_ = column();
    if (peek() == '#')
      deepest_comment_ = std::max(deepest_comment_, indent_);
    else if (!at_line_end())
      return;
    if (!to_next_line()) break;
  }
  indent_ = -1;
}

std::string_view Cursor::take_piece(int column, bool dashes_belong) {
  const char* const begin = line_begin_;
  do {
    if (!to_next_line()) {
      indent_ = -1;
      return {begin, end_};
    }
    to_content();
  } while (indent_ > column || (dashes_belong && indent_ == column && at_dash()));
  return {begin, at_end() ? end_ : line_begin_};
}

} // namespace asystent::plain
