#pragma once

#include <string>

namespace asystent::document {

/// A picture that stands in a page as it is: markup that the program itself has made, in which the words of a
/// record are texts already. No word of a record or a template ever becomes one.
struct Picture {
  std::string svg; // empty: there is none

  bool empty() const { return svg.empty(); }
};

/// The pictures of a family that another program lays out, so that whoever asks for the paper brings them.
struct Pictures {
  Picture genogram;
  Picture ecomap;
};

} // namespace asystent::document
