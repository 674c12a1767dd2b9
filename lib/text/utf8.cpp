#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
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

/// Eight bytes that are this one.
constexpr std::uint64_t eight(std::uint64_t byte) { return byte * 0x0101010101010101; }

constexpr bool is_ascii_word(std::uint64_t word) { return (word & eight(0x80)) == 0; }

/// A byte below a blank borrows, and the last one of ASCII carries into its highest bit.
constexpr bool is_simple_word(std::uint64_t word) {
  return ((word | (word + eight(1)) | (word - eight(0x20))) & eight(0x80)) == 0;
}

/// How many bytes from there on are such ones, which most of a text are: looked at by eights.
template <class IsWord, class IsByte>
std::size_t count_of_run(std::string_view text, IsWord is_word, IsByte is_byte) {
  std::size_t at = 0;
  for (std::uint64_t word = 0; at + sizeof word <= text.size(); at += sizeof word) {
    std::memcpy(&word, text.data() + at, sizeof word);
    if (!is_word(word)) break;
  }
  while (at < text.size() && is_byte(text[at])) ++at;
  return at;
}

std::size_t simple_run(std::string_view text) { return count_of_run(text, is_simple_word, is_simple); }

std::size_t ascii_run(std::string_view text) {
  return count_of_run(text, is_ascii_word, [](char byte) { return static_cast<unsigned char>(byte) < 0x80; });
}

/// Letters of Latin alphabets, all of one column: they need not be looked up either.
constexpr bool is_latin(char32_t c) { return c >= 0xa0 && c < 0x300; }

std::size_t columns(char32_t c) {
  if (is_latin(c)) return 1;
  if (in(combining, c)) return 0;
  return in(wide, c) ? 2 : 1;
}

/// Of a text that is not empty, and UTF-8.
char32_t take_character(std::string_view& text) {
  const auto* it = text.begin();
  const char32_t character = utf8::next(it, text.end());
  text.remove_prefix(static_cast<std::size_t>(it - text.begin()));
  return character;
}

void append_printable(std::string& out, char32_t c) {
  if (c == '\n' || c == '\r' || c == '\t')
    out += ' ';
  else if (is_latin(c) || !in(commanding, c))
    utf8::append(static_cast<utf8::uint32_t>(c), std::back_inserter(out));
  else if (c < 0x100)
    out += fmt::format("\\x{:02x}", static_cast<unsigned>(c));
  else
    out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
}

} // namespace

std::optional<std::size_t> first_bad_byte(std::string_view text) {
  for (std::size_t at = ascii_run(text); at < text.size(); at += ascii_run(text.substr(at))) {
    const std::string_view character = first_character(text.substr(at));
    const auto* const bad = utf8::find_invalid(character.begin(), character.end());
    at += static_cast<std::size_t>(bad - character.begin());
    if (bad != character.end()) return at;
  }
  return std::nullopt;
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
  while (!text.empty()) {
    const std::size_t simple = simple_run(text);
    width += simple;
    text.remove_prefix(simple);
    if (!text.empty()) width += columns(take_character(text));
  }
  return width;
}

std::string printable(std::string_view text) {
  if (first_bad_byte(text)) return printable(utf8::replace_invalid(std::string(text)));
  std::string out;
  out.reserve(text.size());
  while (!text.empty()) {
    const std::size_t simple = simple_run(text);
    out += text.substr(0, simple);
    text.remove_prefix(simple);
    if (!text.empty()) append_printable(out, take_character(text));
  }
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
