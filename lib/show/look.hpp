#pragma once

#include "calendar/date.hpp"
#include "show/style.hpp"
#include "text/language.hpp"

namespace asystent {

/// How a report is shown.
struct Look {
  Language language = Language::pl;
  bool names = false; // names of persons beside the ids
  Style style;
  Date today;
};

} // namespace asystent
