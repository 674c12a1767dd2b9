#pragma once

#include "text/language.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace asystent::yaml {

/// Why YAML does not understand a line although people see nothing wrong with it.
struct OddCharacter {
  std::size_t line = 0;   // its index
  std::size_t offset = 0; // in the line, in bytes
  Message what;
};

/// A tab or what looks like a blank in the indentation or behind a key, or what looks like the dash of a
/// list: nearest to the line at which YAML gave up, or in a few lines before it, because it is told of the
/// line after the bad one.
std::optional<OddCharacter> odd_character_near(std::span<const std::string_view> lines, std::size_t given_up);

} // namespace asystent::yaml
