#include "calendar/weekday_name.hpp"

#include <array>

namespace asystent {

const WeekdayName& weekday_name(std::chrono::weekday day) {
  // From Sunday on, as std::chrono::weekday counts.
  static constexpr auto names = std::to_array<WeekdayName>({
      {{"niedziela", "Sunday"}, {"nd", "Sun"}},
      {{"poniedziałek", "Monday"}, {"pn", "Mon"}},
      {{"wtorek", "Tuesday"}, {"wt", "Tue"}},
      {{"środa", "Wednesday"}, {"śr", "Wed"}},
      {{"czwartek", "Thursday"}, {"cz", "Thu"}},
      {{"piątek", "Friday"}, {"pt", "Fri"}},
      {{"sobota", "Saturday"}, {"sb", "Sat"}},
  });
  return names[day.c_encoding()];
}

} // namespace asystent
