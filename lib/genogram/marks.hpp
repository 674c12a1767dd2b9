#pragma once

#include "markup/svg.hpp"

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace asystent::genogram {

// Elements of SVG, each a line. Their classes are those of the picture's style.

/// A polyline: `class` and its points.
std::string line_mark(std::string_view css, std::span<const markup::Point> points);
std::string line_mark(std::string_view css, std::initializer_list<markup::Point> points);

/// Text at its base line: `start` or `middle`. The text is made markup here.
std::string text_mark(std::string_view css, std::string_view anchor, markup::Point at, std::string_view text);

} // namespace asystent::genogram
