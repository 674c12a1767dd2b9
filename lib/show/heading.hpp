#pragma once

#include "show/look.hpp"

#include <cstddef>
#include <string>

namespace asystent {

/// How wide a line of running text is: it is read on terminals and in mails.
inline constexpr std::size_t text_width = 100;

/// A title on its own line: `Po terminie (3)`.
inline std::string heading(std::string_view title, std::size_t count, const Look& look) {
  return look.style(Paint::bold, std::string(title) + " (" + std::to_string(count) + ")") + "\n";
}

} // namespace asystent
