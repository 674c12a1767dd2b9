#include "plain/cursor.hpp"

#include "text/utf8.hpp"

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

Position Cursor::place_behind_text() {
  if (counted_ < line_begin_ || counted_ > at_) {
    counted_ = line_begin_;
    characters_ = 0;
  }
  characters_ += static_cast<std::uint32_t>(length({counted_, at_}));
  counted_ = at_;
  return {line_, characters_ + 1};
}

bool Cursor::at_dash() const { return peek() == '-' && (peek(1) == ' ' || peek(1) == '\n'); }

bool Cursor::leaves_line_blank() {
  while (peek() == ' ' || peek() == '\t') ++at_;
  const bool is_comment = peek() == '#' && at_ > line_begin_ && (at_[-1] == ' ' || at_[-1] == '\t');
  return is_comment || at_line_end();
}

void Cursor::end_line() {
  if (!leaves_line_blank()) throw NotPlain{};
  deepest_comment_ = -1;
  if (to_next_line())
    to_content();
  else
    indent_ = -1;
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
