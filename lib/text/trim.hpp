#pragma once

#include <algorithm>
#include <string_view>

namespace asystent {

inline constexpr std::string_view white_space = " \t\r\n";

/// The text without white space around it.
inline std::string_view trimmed(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(white_space), text.size()));
  return text.substr(0, text.find_last_not_of(white_space) + 1);
}

} // namespace asystent
