#pragma once

#include "calendar/date.hpp"
#include "text/language.hpp"

#include <chrono>
#include <string>

namespace asystent::markup {

/// `listopad 2026`
std::string month_text(std::chrono::year_month month, Language language);

/// `lis`: no longer than four letters.
std::string_view short_month(std::chrono::month month, Language language);

} // namespace asystent::markup
