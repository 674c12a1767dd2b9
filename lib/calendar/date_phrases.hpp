#pragma once

#include "calendar/date.hpp"
#include "calendar/written_date.hpp"

#include <optional>
#include <span>
#include <string>

namespace asystent {

// Dates of several words. The words are in lower case and without diacritics, as fold() makes them.

/// `za tydzien`, `za 3 dni`, `tydzien temu`, `2 miesiace temu`, counted from today.
std::optional<Date> counted_from_today(std::span<const std::string> words, Date today);

/// `20 listopada`, `20 listopada 2026`, also with `r.` behind it.
std::optional<TypedDate> named_month(std::span<const std::string> words);

} // namespace asystent
