#pragma once

#include "calendar/date.hpp"

#include <optional>
#include <string_view>

namespace asystent {

/// A time from its first to its last day, both included.
struct Period {
  Date from;
  Date until;

  bool contains(Date day) const { return from <= day && day <= until; }
  bool operator==(const Period&) const = default;
};

/// A month of the calendar. These throw std::invalid_argument if there is no such time.
Period month(int year, unsigned month);

/// `half` is 1 or 2: January to June, July to December.
Period half_year(int year, unsigned half);

Period year(int year);

/// Reads `2026-02`, `02.2026` or `2.2026`, a year from min_year to max_year.
std::optional<Period> parse_month(std::string_view text);

/// The same, and as people type it: `4`, `kwiecień`, `kwiecień 2026`. Without a year it is the last such
/// month that has begun.
std::optional<Period> parse_typed_month(std::string_view text, Date today);

/// The half-year that holds the day.
Period half_of(Date day);

/// Reads `2026-1` or `2026-2`: January to June, or July to December (art. 176 pkt 6).
std::optional<Period> parse_half(std::string_view text);

/// Reads `2026`, from min_year to max_year.
std::optional<Period> parse_year(std::string_view text);

} // namespace asystent
