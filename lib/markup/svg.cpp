#include "markup/svg.hpp"

#include "text/utf8.hpp"

#include <fmt/format.h>

namespace asystent::markup {
namespace {

/// An average character of a system font, in parts of its size.
constexpr double character_width = 0.58;

} // namespace

std::string number(double value) {
  std::string text = fmt::format("{:.2f}", value);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text == "-0" ? "0" : text;
}

std::string svg_rect(std::string_view classes, const Box& box, double radius) {
  const std::string round = radius > 0 ? fmt::format(" rx=\"{}\"", number(radius)) : std::string();
  return fmt::format("<rect class=\"{}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"{}/>", classes,
                     number(box.x), number(box.y), number(box.width), number(box.height), round);
}

std::string svg_line(std::string_view classes, Point from, Point to) {
  return fmt::format("<line class=\"{}\" x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"/>", classes, number(from.x),
                     number(from.y), number(to.x), number(to.y));
}

std::string svg_circle(std::string_view classes, Point centre, double radius) {
  return fmt::format("<circle class=\"{}\" cx=\"{}\" cy=\"{}\" r=\"{}\"/>", classes, number(centre.x),
                     number(centre.y), number(radius));
}

std::string svg_path(std::string_view classes, std::string_view data) {
  return fmt::format("<path class=\"{}\" d=\"{}\"/>", classes, data);
}

std::string svg_text(std::string_view classes, Point begin, std::string_view text) {
  return fmt::format("<text class=\"{}\" x=\"{}\" y=\"{}\">{}</text>", classes, number(begin.x),
                     number(begin.y), in_markup(text));
}

std::string svg_group(std::string_view title, std::string_view content) {
  return fmt::format("<g><title>{}</title>{}</g>\n", in_markup(title), content);
}

double drawn_width(std::string_view text, double font_size) {
  return static_cast<double>(display_width(text)) * font_size * character_width;
}

} // namespace asystent::markup
