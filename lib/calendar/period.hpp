#pragma once

#include "calendar/date.hpp"

#include <optional>
#include <string_view>

namespace asystent {

/// A time from its first to its last day, both included.
struct Period {
  Date from;
  Date until;

  bool operator==(const Period&) const = default;
};

bool contains(const Period& period, Date day);

/// A month of the calendar. These throw std::invalid_argument if there is no such time.
Period month(int year, unsigned month);

/// `half` is 1 or 2: January to June, July to December.
Period half_year(int year, unsigned half);

Period year(int year);

/// Reads `2026-02`, `02.2026` or `2.2026`, a year from min_year to max_year.
std::optional<Period> parse_month(std::string_view text);

/// Reads `2026`, from min_year to max_year.
std::optional<Period> parse_year(std::string_view text);

} // namespace asystent
