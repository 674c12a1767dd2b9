#include "genogram/marks.hpp"

#include "text/markup.hpp"

#include <fmt/format.h>

namespace asystent::genogram {

std::string line_mark(std::string_view css, std::span<const markup::Point> points) {
  std::string text;
  for (const markup::Point& point : points)
    text +=
        fmt::format("{}{} {}", text.empty() ? 'M' : 'L', markup::number(point.x), markup::number(point.y));
  return fmt::format("<path class=\"{}\" d=\"{}\"/>\n", css, text);
}

std::string line_mark(std::string_view css, std::initializer_list<markup::Point> points) {
  return line_mark(css, std::span(points.begin(), points.size()));
}

std::string text_mark(std::string_view css, std::string_view anchor, markup::Point at,
                      std::string_view text) {
  return fmt::format("<text class=\"{}\" text-anchor=\"{}\" x=\"{}\" y=\"{}\">{}</text>\n", css, anchor,
                     markup::number(at.x), markup::number(at.y), in_markup(text));
}

} // namespace asystent::genogram
