#include "show/day_text.hpp"

#include "calendar/date.hpp"
#include "text/language.hpp"

#include <array>

namespace asystent::show {
namespace {

constexpr auto near_days =
    std::to_array<Text>({{"wczoraj", "yesterday"}, {"dziś", "today"}, {"jutro", "tomorrow"}});

} // namespace

std::string day_text(Date day, Language language) {
  return language == Language::pl ? polish(day) : iso(day);
}

std::string weekday_text(Date day, Language language) {
  return fmt::format("{} {}", weekday_name(day).brief.in(language), day_text(day, language));
}

std::string distance_text(Date day, const Look& look) {
  const int days = days_between(look.today, day);
  if (days >= -1 && days <= 1)
    return std::string(near_days[static_cast<std::size_t>(days + 1)].in(look.language));
  const Count count{days < 0 ? -days : days};
  if (days > 0) return say(look.language, "za {0} {0:dzień|dni|dni}", "in {0} {0:day|days}", count);
  return say(look.language, "{0} {0:dzień|dni|dni} temu", "{0} {0:day|days} ago", count);
}

} // namespace asystent::show
