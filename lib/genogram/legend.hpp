#pragma once

#include "genogram/marks.hpp"

#include <span>
#include <string>
#include <string_view>

namespace asystent::genogram {

inline constexpr double legend_line = 24; // how high an entry is

/// A sign: its sample around a point, and what it means.
struct LegendEntry {
  std::string (*sample)(markup::Point middle) = nullptr;
  std::string_view meaning;
};

struct LegendPlace {
  double left = 0;
  double top = 0;
  double width = 0; // what it may take
};

/// The entries below each other in columns, as elements of SVG.
struct Legend {
  std::string marks;
  double height = 0;
};

Legend legend_of(std::span<const LegendEntry> entries, const LegendPlace& place);

} // namespace asystent::genogram
