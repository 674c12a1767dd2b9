#pragma once

#include "genogram/family_tree.hpp"

#include <string>

namespace asystent {

/// What the signs mean that the picture has, as elements of SVG below each other in columns.
struct Legend {
  std::string marks;
  double height = 0;
};

/// `left`, `top`: of its corner; `width`: what it may take.
Legend legend_of(const Genogram& genogram, double left, double top, double width);

} // namespace asystent
