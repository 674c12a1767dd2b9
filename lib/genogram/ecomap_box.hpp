#pragma once

#include "genogram/ecomap.hpp"
#include "markup/svg.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace asystent::genogram {

/// A box of an ecomap: lines of text, printable, not yet markup; the first ones are the name.
struct EcomapBox {
  std::vector<std::string> lines;
  std::size_t name_lines = 0;

  double width() const { return 172; }
  double height() const;
};

/// In the middle: the family, and who lives with it.
EcomapBox family_box(const Ecomap& ecomap, const show::Look& look);

/// Who it is, in which matter, for whom, since when.
EcomapBox contact_box(std::size_t contact, const Ecomap& ecomap, const show::Look& look);

/// The lines of the box around its middle, and its outline, as elements of SVG.
std::string box_marks(const EcomapBox& box, markup::Point middle, bool is_family);

/// What the picture shows, in sentences.
std::string description_of(const Ecomap& ecomap, const show::Look& look);

} // namespace asystent::genogram
