#pragma once

#include "text/language.hpp"

#include <chrono>

namespace asystent {

struct WeekdayName {
  Text full;  // `wtorek`, `Tuesday`
  Text brief; // `wt`, `Tue`
};

/// A date is taken for its weekday.
const WeekdayName& weekday_name(std::chrono::weekday day);

} // namespace asystent
