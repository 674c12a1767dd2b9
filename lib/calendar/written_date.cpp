#include "calendar/written_date.hpp"

#include "calendar/date.hpp"

#include <bit>
#include <cstdint>
#include <cstring>
#include <limits>

namespace asystent {

namespace {

WrittenDate written(unsigned year, unsigned month, unsigned day) {
  return {std::chrono::year{static_cast<int>(year)}, std::chrono::month{month}, std::chrono::day{day}};
}

bool is_digit(char character) { return character >= '0' && character <= '9'; }

/// The first byte is the lowest one of the number, whatever the processor.
std::uint64_t eight_bytes(const char* at) {
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, at, sizeof bytes);
  return std::endian::native == std::endian::little ? bytes : __builtin_bswap64(bytes);
}

bool has_more_than_nine(std::uint64_t bytes) {
  constexpr std::uint64_t beyond_nine = 0x7676767676767676U; // brings 10 to the highest bit
  constexpr std::uint64_t highest_bits = 0x8080808080808080U;
  return (((bytes + beyond_nine) | bytes) & highest_bits) != 0;
}

} // namespace

std::optional<unsigned> take_digits(std::string_view& text, std::size_t at_least, std::size_t at_most) {
  static_assert(std::numeric_limits<unsigned>::digits10 >= 9);
  std::size_t length = 0;
  unsigned number = 0;
  for (; length < at_most && length < text.size() && is_digit(text[length]); ++length)
    number = number * 10 + static_cast<unsigned>(text[length] - '0');
  if (length < at_least) return std::nullopt;
  text.remove_prefix(length);
  return number;
}

bool take(std::string_view& text, char expected) {
  if (!text.starts_with(expected)) return false;
  text.remove_prefix(1);
  return true;
}

/// Every visit has a date, so the digits are looked at all at once, each in a byte of one number.
std::optional<WrittenDate> written_iso(std::string_view text) {
  if (text.size() != 10) return std::nullopt;
  const std::uint64_t to_month = eight_bytes(text.data()) ^ eight_bytes("0000-00-");
  const std::uint64_t day = eight_bytes(text.substr(2).data()) >> 48U ^ eight_bytes("      00") >> 48U;
  constexpr std::uint64_t dashes = 0xff0000ff00000000U;
  if ((to_month & dashes) != 0 || has_more_than_nine(to_month) || has_more_than_nine(day))
    return std::nullopt;
  const std::uint64_t pairs = to_month * 10 + (to_month >> 8U);
  const auto pair = [](std::uint64_t of, unsigned byte) {
    return static_cast<unsigned>(of >> 8U * byte & 0xffU);
  };
  return written(pair(pairs, 0) * 100 + pair(pairs, 2), pair(pairs, 5), pair(day * 10 + (day >> 8U), 0));
}

WrittenDate TypedDate::in(int its_year) const {
  return {std::chrono::year{its_year}, std::chrono::month{month}, std::chrono::day{day}};
}

std::optional<TypedDate> written_dotted(std::string_view text) {
  const auto day = take_digits(text, 1, 2);
  if (!day || !take(text, '.')) return std::nullopt;
  const auto month = take_digits(text, 1, 2);
  if (!month) return std::nullopt;
  if (text.empty() || text == ".") return TypedDate{.year = std::nullopt, .month = *month, .day = *day};
  if (!take(text, '.') || (text.size() != 2 && text.size() != 4)) return std::nullopt;
  const bool is_short = text.size() == 2;
  const auto year = take_digits(text, is_short ? 2 : 4, 4);
  if (!year || !text.empty()) return std::nullopt;
  return TypedDate{.year = is_short ? 2000 + *year : *year, .month = *month, .day = *day};
}

bool year_in_range(const WrittenDate& date) {
  return int{date.year()} >= min_year && int{date.year()} <= max_year;
}

} // namespace asystent
