#include "edit/quoting.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>

namespace asystent::edit {
namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

constexpr std::string_view digits = "0123456789";

bool has_only(std::string_view text, std::string_view characters) {
  return text.find_first_not_of(characters) == std::string_view::npos;
}

std::string_view without_sign(std::string_view text) {
  if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
  return text;
}

std::string lower(std::string_view text) {
  std::string result(text);
  std::ranges::transform(result, result.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return result;
}

bool is_special_word(std::string_view lowered) {
  static constexpr std::array<std::string_view, 15> special{
      "", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", ".inf", ".nan", "<<", "="};
  return std::ranges::find(special, without_sign(lowered)) != special.end();
}

/// The number without its exponent, as 1 of 1e3.
std::string_view without_exponent(std::string_view lowered) {
  const std::size_t mark = lowered.find('e');
  if (mark == std::string_view::npos) return lowered;
  const std::string_view exponent = without_sign(lowered.substr(mark + 1));
  return !exponent.empty() && has_only(exponent, digits) ? lowered.substr(0, mark) : lowered;
}

/// Whole, octal, hexadecimal and binary numbers, fractions, and those to base 60, all with separators.
bool is_number(std::string_view lowered) {
  lowered = without_sign(lowered);
  for (const std::string_view base : {"0x", "0o", "0b"})
    if (lowered.starts_with(base)) return has_only(lowered.substr(base.size()), "0123456789abcdef_");
  lowered = without_exponent(lowered);
  return !lowered.empty() && (is_digit(lowered.front()) || lowered.front() == '.') &&
         has_only(lowered, "0123456789_,.:");
}

bool take_digits(std::string_view& text, std::size_t least, std::size_t most) {
  const std::size_t count = std::min(text.find_first_not_of(digits), text.size());
  if (count < least || count > most) return false;
  text.remove_prefix(count);
  return true;
}

bool take_dash(std::string_view& text) {
  if (!text.starts_with('-')) return false;
  text.remove_prefix(1);
  return true;
}

/// 2026-01-05, 2026-1-5, each also with a time after it.
bool is_date(std::string_view lowered) {
  if (!take_digits(lowered, 4, 4) || !take_dash(lowered) || !take_digits(lowered, 1, 2) ||
      !take_dash(lowered) || !take_digits(lowered, 1, 2))
    return false;
  return lowered.empty() ||
         ((lowered[0] == 't' || lowered[0] == ' ') && lowered.size() > 1 && is_digit(lowered[1]));
}

/// Whether some reader of YAML 1.1 or 1.2 takes the plain text for something else than a text: nothing, true
/// or false, a number of any kind, a time (15:00 is the number 900 in YAML 1.1), a date, a merge key.
bool is_ambiguous(std::string_view text) {
  const std::string lowered = lower(text);
  return is_special_word(lowered) || is_number(lowered) || is_date(lowered);
}

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

} // namespace asystent::edit
