#pragma once

#include "calendar/date.hpp"

#include <string>
#include <vector>

namespace asystent::markup {

/// A value on a day.
struct ChartPoint {
  Date day;
  int value = 0;
};

/// How a value went between two bounds.
struct LineChart {
  std::string title; // plain: what the value is
  int least = 0;
  int most = 0;
  std::vector<ChartPoint> points; // by day, two or more
};

/// A small picture for a page, in Polish: each point with its value, the first and the last day below. In
/// black and white, and it names no other resource.
std::string line_chart(const LineChart& chart);

} // namespace asystent::markup
