#include "edit/quoting.hpp"

#include "edit/ambiguous.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace asystent {
namespace {

struct Escape {
  std::string_view bytes;
  std::string_view escape;
};

/// What is not printable in YAML beside the ASCII control characters, or breaks a line.
constexpr auto wide_escapes = std::to_array<Escape>({
    {"\xe2\x80\xa8", "\\u2028"},
    {"\xe2\x80\xa9", "\\u2029"},
    {"\xef\xbb\xbf", "\\uFEFF"},
    {"\xef\xbf\xbe", "\\uFFFE"},
    {"\xef\xbf\xbf", "\\uFFFF"},
});

constexpr bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 || byte == 0x7f;
}

/// U+0080 to U+009F, in UTF-8 0xC2 and one byte more.
bool begins_with_high_control(std::string_view text) {
  return text.size() > 1 && text[0] == '\xc2' && static_cast<unsigned char>(text[1]) < 0xa0;
}

const Escape* wide_escape_at(std::string_view text) {
  const auto found = std::ranges::find_if(
      wide_escapes, [&](const Escape& escape) { return text.starts_with(escape.bytes); });
  return found == wide_escapes.end() ? nullptr : &*found;
}

std::string escaped_control(char c) {
  switch (c) {
  case '\n':
    return "\\n";
  case '\t':
    return "\\t";
  case '\r':
    return "\\r";
  default:
    return fmt::format("\\x{:02X}", static_cast<unsigned char>(c));
  }
}

/// Writes the first character of the text and gives how many bytes it has.
std::size_t write_character(std::string& out, std::string_view text) {
  if (const Escape* escape = wide_escape_at(text)) {
    out += escape->escape;
    return escape->bytes.size();
  }
  if (begins_with_high_control(text)) {
    out += fmt::format("\\x{:02X}", static_cast<unsigned char>(text[1]));
    return 2;
  }
  if (text[0] == '"' || text[0] == '\\') out += '\\';
  out += is_control(text[0]) ? escaped_control(text[0]) : std::string(1, text[0]);
  return 1;
}

/// A character that means something to YAML at the beginning of a scalar.
bool begins_with_indicator(std::string_view text) {
  return std::string_view("-?:,[]{}#&*!|>'\"%@`").find(text.front()) != std::string_view::npos ||
         text.starts_with("...");
}

bool has_indicator(std::string_view text, Surrounding surrounding) {
  return text.find(": ") != std::string_view::npos || text.find(" #") != std::string_view::npos ||
         text.back() == ':' ||
         (surrounding == Surrounding::flow && text.find_first_of(",[]{}?") != std::string_view::npos);
}

} // namespace

bool needs_escape(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view rest = text.substr(i);
    if ((is_control(rest[0]) && rest[0] != '\n' && rest[0] != '\t') || begins_with_high_control(rest) ||
        wide_escape_at(rest) != nullptr)
      return true;
  }
  return false;
}

bool is_safe_plain(std::string_view text, Surrounding surrounding) {
  return !text.empty() && text.front() != ' ' && text.back() != ' ' && !begins_with_indicator(text) &&
         !has_indicator(text, surrounding) && text.find_first_of("\n\t") == std::string_view::npos &&
         !needs_escape(text) && !is_ambiguous(text);
}

std::string quoted_if_needed(std::string_view text, Surrounding surrounding) {
  return is_safe_plain(text, surrounding) ? std::string(text) : double_quoted(text);
}

std::string double_quoted(std::string_view text) {
  std::string out = "\"";
  while (!text.empty()) text.remove_prefix(write_character(out, text));
  return out + '"';
}

} // namespace asystent
