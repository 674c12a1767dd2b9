#include "edit/ambiguous.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace asystent {
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

} // namespace

bool is_ambiguous(std::string_view text) {
  const std::string lowered = lower(text);
  return is_special_word(lowered) || is_number(lowered) || is_date(lowered);
}

} // namespace asystent
