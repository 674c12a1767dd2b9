#pragma once

#include <string>
#include <string_view>

namespace asystent {

enum class Paint { plain, red, yellow, blue, green, bold, dim };

/// Whether text for people is coloured: only on a terminal, and not with NO_COLOR.
struct Style {
  bool colour = false;

  /// The text in that colour; as it is where colours are off. The text must be printable already.
  std::string operator()(Paint paint, std::string_view text) const;
};

} // namespace asystent
