#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>

namespace asystent {

/// A date as it was written: `ok()` tells whether such a day exists.
using WrittenDate = std::chrono::year_month_day;

/// Takes the digits at the beginning of `text` off, at most `at_most`; nothing if there are less than
/// `at_least`. `at_most` is not over 9, so that the number fits.
std::optional<unsigned> take_digits(std::string_view& text, std::size_t at_least, std::size_t at_most);

/// Takes `expected` off the beginning of `text`, if it stands there.
bool take(std::string_view& text, char expected);

/// `2026-02-03`, with exactly so many digits.
std::optional<WrittenDate> written_iso(std::string_view text);

/// A date as people type it, of which the year may be left out.
struct TypedDate {
  std::optional<unsigned> year;
  unsigned month = 0;
  unsigned day = 0;

  WrittenDate in(int its_year) const;
};

/// `3.2.2026`, `03.02.2026`, `3.2.26` (of this century), `3.2.` or `3.2`.
std::optional<TypedDate> written_dotted(std::string_view text);

/// Is the year from min_year to max_year?
bool year_in_range(const WrittenDate& date);

} // namespace asystent
