#pragma once

#include "show/look.hpp"

#include <string>

namespace asystent::show {

/// `24.11.2026` or `2026-11-24`.
std::string day_text(Date day, Language language);

/// `wt 24.11.2026` or `Tue 2026-11-24`: a day to come is easier to find in one's diary by its weekday.
std::string weekday_text(Date day, Language language);

/// How far the day is from today: `za 3 dni`, `jutro`, `dziś`, `wczoraj`, `4 dni temu`.
std::string distance_text(Date day, const Look& look);

} // namespace asystent::show
