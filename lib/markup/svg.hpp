#pragma once

#include "text/markup.hpp"

#include <string>
#include <string_view>

namespace asystent::markup {

// Pieces of pictures. Lengths are in the picture's own units. `classes` names what the stylesheet paints.

/// At most two decimals, none where they are 0: `12.5`.
std::string number(double value);

struct Box {
  double x = 0;
  double y = 0;
  double width = 0;
  double height = 0;
};

/// With round corners of that radius.
std::string svg_rect(std::string_view classes, const Box& box, double radius = 0);

struct Point {
  double x = 0;
  double y = 0;
};

std::string svg_line(std::string_view classes, Point from, Point to);
std::string svg_circle(std::string_view classes, Point centre, double radius);

/// A line or shape by its path data.
std::string svg_path(std::string_view classes, std::string_view data);

/// The text is plain; it begins at x, on the line y.
std::string svg_text(std::string_view classes, Point begin, std::string_view text);

/// A group that says what it is when it is pointed at. `title` is plain, `content` is markup.
std::string svg_group(std::string_view title, std::string_view content);

/// How wide a text of that font size is at most, near enough for choosing whether it fits.
double drawn_width(std::string_view text, double font_size);

} // namespace asystent::markup
