#pragma once

#include "dashboard/timeline.hpp"

#include <chrono>
#include <vector>

namespace asystent::dashboard {

/// Where days stand in the picture of a timeline, from 0 to width().
class TimelineScale {
public:
  TimelineScale(Date first, Date last);

  double width() const { return width_; }
  /// The beginning of the day; a day out of range stands at the nearer end.
  double at(Date day) const;
  bool shows(Date day) const { return first_ <= day && day <= last_; }

  struct Month {
    std::chrono::year_month month;
    double x = 0;
    bool has_label = false; // labels do not collide
    bool has_year = false;
  };
  std::vector<Month> months() const;

private:
  Date first_;
  Date last_;
  int months_;
  double width_;
};

} // namespace asystent::dashboard
