#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace asystent::yaml {

/// A comment that begins on the line of a value without quotes: ` #` ends such a value, whatever was meant.
struct TrailingComment {
  std::uint32_t line = 0;   // from 1
  std::string_view comment; // from its `#` on, without white space at the end
};

/// All of a text, whether it can be read or not: a look at its lines. Behind a quoted value or a closing
/// bracket, and where a key has no value yet, a comment takes nothing away.
std::vector<TrailingComment> comments_behind_values(std::string_view text);

} // namespace asystent::yaml
