#include "show/look.hpp"

#include <fmt/format.h>

#include <array>

namespace asystent::show {

std::string Style::operator()(Paint paint, std::string_view text) const {
  // In the order of Paint: "select graphic rendition" of ECMA-48.
  static constexpr auto codes = std::to_array<std::string_view>({"", "31", "33", "34", "32", "1", "2"});
  if (!colour || paint == Paint::plain || text.empty()) return std::string(text);
  return fmt::format("\x1b[{}m{}\x1b[0m", codes[static_cast<std::size_t>(paint)], text);
}

std::string heading(std::string_view title, std::size_t count, const Look& look) {
  return look.style(Paint::bold, fmt::format("{} ({})", title, count)) + "\n";
}

} // namespace asystent::show
