#pragma once

#include "genogram/layout.hpp"
#include "genogram/legend.hpp"
#include "genogram/marks.hpp"

#include <string>
#include <string_view>

namespace asystent::genogram {

// The signs of a genogram as elements of SVG, each a line, and the legend that says what they mean. Their
// classes are those of the picture's style.

/// The sign of a person around its middle, so large.
std::string shape_mark(std::string_view css, PersonShape shape, markup::Point middle, double size);

/// The cross over the sign of who has died.
std::string death_mark(PersonShape shape, markup::Point middle, double size);

/// The stroke through a couple's line where they have parted.
std::string parting_mark(markup::Point middle);

/// A second outline around the sign of a child in foster care.
std::string foster_mark(PersonShape shape, markup::Point middle, double size);

/// The class of a couple's line.
std::string_view style_of(Bond bond);
std::string_view style_of(const ChildLink& link);

/// What the signs mean that the picture has.
Legend legend_of(const Genogram& genogram, const LegendPlace& place);

} // namespace asystent::genogram
