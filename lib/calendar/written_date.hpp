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

/// `3.2.2026`, `03.02.2026`, and in `this_year` also `3.2.` or `3.2`.
std::optional<WrittenDate> written_dotted(std::string_view text, std::chrono::year this_year);

/// Is the year from min_year to max_year?
bool year_in_range(const WrittenDate& date);

} // namespace asystent
