#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <utf8.h>

namespace asystent {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

template <std::size_t N>
bool in(const std::array<Range, N>& ranges, char32_t c) {
  return std::ranges::any_of(ranges, [c](Range r) { return r.first <= c && c <= r.last; });
}

// Characters that a terminal obeys, that turn the direction of writing (bidi controls, Unicode 9 rule P), or
// that nobody can see; and what is no character, which XML cannot hold. The joiners U+200C and U+200D are not
// among them: they are parts of words and emoji.
constexpr std::array<Range, 10> commanding{{{0x00, 0x1f},
                                            {0x7f, 0x9f},
                                            {0x61c, 0x61c},
                                            {0x200b, 0x200b},
                                            {0x200e, 0x200f},
                                            {0x2028, 0x202e},
                                            {0x2060, 0x206f},
                                            {0xfeff, 0xfeff},
                                            {0xfff9, 0xfffb},
                                            {0xfffe, 0xffff}}};
constexpr std::array<Range, 4> combining{
    {{0x300, 0x36f}, {0x200b, 0x200d}, {0x20d0, 0x20ff}, {0xfe00, 0xfe0f}}};
constexpr std::array<Range, 7> wide{{{0x1100, 0x115f},
                                     {0x2e80, 0x303e},
                                     {0x3041, 0xa4cf},
                                     {0xac00, 0xd7a3},
                                     {0xf900, 0xfaff},
                                     {0xff00, 0xff60},
                                     {0x1f300, 0x1faff}}};

/// Takes one column and commands nothing: most of a text, which need not be looked up.
constexpr bool is_simple(char byte) { return byte >= 0x20 && byte < 0x7f; }

std::size_t columns(char32_t c) {
  if (in(combining, c)) return 0;
  return in(wide, c) ? 2 : 1;
}

void append_printable(std::string& out, char32_t c) {
  if (c == '\n' || c == '\r' || c == '\t')
    out += ' ';
  else if (!in(commanding, c))
    utf8::append(static_cast<utf8::uint32_t>(c), std::back_inserter(out));
  else if (c < 0x100)
    out += fmt::format("\\x{:02x}", static_cast<unsigned>(c));
  else
    out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
}

} // namespace

std::optional<std::size_t> first_bad_byte(std::string_view text) {
  const auto bad = utf8::find_invalid(text.begin(), text.end());
  if (bad == text.end()) return std::nullopt;
  return static_cast<std::size_t>(bad - text.begin());
}

void append(std::string& text, char32_t character) {
  utf8::append(static_cast<utf8::uint32_t>(character), std::back_inserter(text));
}

std::string_view first_character(std::string_view text) {
  std::size_t size = 1;
  while (size < text.size() && continues_character(text[size])) ++size;
  return text.substr(0, size);
}

void pop_character(std::string& text) {
  while (text.size() > 1 && continues_character(text.back())) text.pop_back();
  text.pop_back();
}

std::size_t length(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count(text, false, continues_character));
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  for (auto it = text.begin(); it != text.end();)
    width += is_simple(*it) ? (++it, 1) : columns(utf8::next(it, text.end()));
  return width;
}

std::string printable(std::string_view text) {
  if (first_bad_byte(text)) return printable(utf8::replace_invalid(std::string(text)));
  std::string out;
  for (auto it = text.begin(); it != text.end();)
    if (is_simple(*it))
      out += *it++;
    else
      append_printable(out, utf8::next(it, text.end()));
  return out;
}

std::string printable_lines(std::string_view text) {
  std::string out;
  for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n')) {
    out += printable(text.substr(0, end)) + '\n';
    text.remove_prefix(end + 1);
  }
  return out + printable(text);
}

} // namespace asystent
