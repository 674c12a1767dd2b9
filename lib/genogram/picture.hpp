#pragma once

#include "calendar/date.hpp"

#include <string>

namespace asystent::genogram {

/// What a picture is made for.
enum class Setting {
  file,  // of its own: with its title, and dark where the screen is
  paper, // a part of a page, under the heading that the page has for it
};

inline constexpr double margin = 36;
inline constexpr double least_width = 660; // for the title and two columns of the legend

/// What stands above the drawing takes so much.
constexpr double header_height(Setting setting) { return setting == Setting::file ? 84 : 40; }

/// What a picture shows, in words. Printable, not yet markup.
struct Caption {
  std::string kind; // its class: `genogram`
  std::string family;
  std::string title;
  std::string description; // for who cannot see it
  Date day;
};

/// Elements of SVG that begin below the header.
struct Drawing {
  double width = 0;
  double height = 0; // with the header
  std::string marks;
};

/// The picture as SVG. It names no other resource.
std::string picture_svg(const Caption& caption, const Drawing& drawing, Setting setting);

} // namespace asystent::genogram
