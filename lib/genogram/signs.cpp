#include "genogram/marks.hpp"

#include "genogram/outline.hpp"
#include "text/markup.hpp"

#include <fmt/format.h>

namespace asystent {
namespace {

/// How far the corners of a sign are from its middle, for the cross over it.
double corner_of(PersonShape shape, double half) {
  switch (shape) {
  case PersonShape::square:
    return half;
  case PersonShape::circle:
    return half * 0.71;
  default:
    return half * 0.5;
  }
}

std::string polygon(std::string_view css, std::initializer_list<Point> points) {
  std::string text;
  for (const Point& point : points)
    text += fmt::format("{}{},{}", text.empty() ? "" : " ", decimal(point.x), decimal(point.y));
  return fmt::format("<polygon class=\"{}\" points=\"{}\"/>\n", css, text);
}

} // namespace

std::string line_mark(std::string_view css, std::initializer_list<Point> points) {
  std::string text;
  for (const Point& point : points)
    text += fmt::format("{}{} {}", text.empty() ? 'M' : 'L', decimal(point.x), decimal(point.y));
  return fmt::format("<path class=\"{}\" d=\"{}\"/>\n", css, text);
}

std::string text_mark(std::string_view css, std::string_view anchor, Point at, std::string_view text) {
  return fmt::format("<text class=\"{}\" text-anchor=\"{}\" x=\"{}\" y=\"{}\">{}</text>\n", css, anchor,
                     decimal(at.x), decimal(at.y), markup(text));
}

std::string shape_mark(std::string_view css, PersonShape shape, Point middle, double size) {
  const auto [x, y] = middle;
  const double half = size / 2;
  switch (shape) {
  case PersonShape::square:
    return polygon(css,
                   {{x - half, y - half}, {x + half, y - half}, {x + half, y + half}, {x - half, y + half}});
  case PersonShape::circle:
    return fmt::format("<circle class=\"{}\" cx=\"{}\" cy=\"{}\" r=\"{}\"/>\n", css, decimal(x), decimal(y),
                       decimal(half));
  case PersonShape::diamond:
    return polygon(css, {{x, y - half}, {x + half, y}, {x, y + half}, {x - half, y}});
  default: // a child not born yet is smaller than the others
    return polygon(css, {{x, y - half}, {x + half * 0.7, y + half * 0.4}, {x - half * 0.7, y + half * 0.4}});
  }
}

std::string death_mark(PersonShape shape, Point middle, double size) {
  const auto [x, y] = middle;
  const double corner = corner_of(shape, size / 2);
  return line_mark("line", {{x - corner, y - corner}, {x + corner, y + corner}}) +
         line_mark("line", {{x - corner, y + corner}, {x + corner, y - corner}});
}

std::string parting_mark(Point middle) {
  const auto [x, y] = middle;
  return line_mark("line", {{x - 5, y + 10}, {x + 5, y - 10}});
}

std::string foster_mark(PersonShape shape, Point middle, double size) {
  return shape_mark("foster", shape, middle, shape == PersonShape::diamond ? size + 16 : size + 12);
}

std::string_view style_of(Bond bond) {
  switch (bond) {
  case Bond::partners:
    return "line";
  case Bond::children:
    return "line dashed";
  default:
    return "line dotted";
  }
}

std::string_view style_of(const ChildLink& link) { return link.is_recorded ? "line" : "line dotted"; }

} // namespace asystent
