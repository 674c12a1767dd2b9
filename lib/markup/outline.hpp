#pragma once

#include <string>
#include <vector>

namespace asystent::markup {

/// Where something is, by its edges.
struct Bounds {
  double left = 0;
  double top = 0;
  double right = 0;
  double bottom = 0;
};

/// What an outline is to go around: the boxes of `core`, and those of `inside` but for what is in `outside`.
struct OutlinedArea {
  std::vector<Bounds> core;
  std::vector<Bounds> inside;
  std::vector<Bounds> outside;
};

/// The `d` of an SVG path with rounded corners. Empty where nothing is left.
std::string rounded_outline(const OutlinedArea& area);

} // namespace asystent::markup
