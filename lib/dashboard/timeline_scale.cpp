#include "dashboard/timeline_scale.hpp"

#include "calendar/term.hpp"

#include <algorithm>

namespace asystent::dashboard {
namespace {

using std::chrono::months;
using std::chrono::year_month;
using std::chrono::year_month_day;

// What a page of A4 can hold legibly, and the bounds for months.
constexpr double good_width = 840;
constexpr double narrowest_month = 16;
constexpr double widest_month = 64;
constexpr double label_width = 30;
constexpr double year_width = 40;

year_month month_of(Date day) {
  const year_month_day date(day);
  return date.year() / date.month();
}

int count_of(Date first, Date last) {
  return static_cast<int>((month_of(last) - month_of(first)).count()) + 1;
}

/// Every month, every second, third, sixth, or the Januaries: so that labels do not collide.
int step_for(double month_width) {
  for (const int step : {1, 2, 3, 6})
    if (month_width * step >= label_width) return step;
  return 12;
}

} // namespace

TimelineScale::TimelineScale(Date first, Date last)
    : first_(first),
      last_(last),
      months_(count_of(first, last)),
      width_(months_ * std::clamp(good_width / months_, narrowest_month, widest_month)) {}

double TimelineScale::at(Date day) const {
  const double all = days_between(first_, last_) + 1;
  return std::clamp(days_between(first_, day) / all, 0.0, 1.0) * width_;
}

std::vector<TimelineScale::Month> TimelineScale::months() const {
  const int step = step_for(width_ / months_);
  const double room = width_ - label_width;
  std::vector<Month> all;
  double last_year = -year_width;
  for (year_month month = month_of(first_); month / 1 <= year_month_day(last_);
       month += std::chrono::months{1}) {
    const double x = at(month / 1);
    const auto number = static_cast<int>(static_cast<unsigned>(month.month())) - 1;
    // A first month shortly before a January leaves the year's place to that.
    const double to_january = at((month.year() + std::chrono::years{1}) / std::chrono::January / 1) - x;
    const bool begins = number == 0 || (all.empty() && to_january >= year_width);
    const bool has_year = begins && x - last_year >= year_width;
    if (has_year) last_year = x;
    all.push_back({month, x, number % step == 0 && x <= room + 4, has_year});
  }
  return all;
}

} // namespace asystent::dashboard
