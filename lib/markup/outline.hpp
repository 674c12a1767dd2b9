#pragma once

#include <string>
#include <vector>

namespace asystent {

struct Extent {
  double left = 0;
  double top = 0;
  double right = 0;
  double bottom = 0;
};

/// What an outline is to go around: the boxes of `core`, and those of `inside` but for what is in `outside`.
struct OutlinedArea {
  std::vector<Extent> core;
  std::vector<Extent> inside;
  std::vector<Extent> outside;
};

/// The `d` of an SVG path with rounded corners. Empty where nothing is left.
std::string rounded_outline(const OutlinedArea& area);

/// A number as SVG takes it: at most two decimals, with a point.
std::string decimal(double number);

} // namespace asystent
