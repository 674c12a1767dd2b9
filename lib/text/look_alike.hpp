#pragma once

#include "text/language.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace asystent {

/// A character that looks like a blank or a hyphen and is none: word processors and web pages are full of
/// them.
struct LookAlike {
  std::size_t offset = 0; // where it stands, in bytes
  std::size_t size = 0;   // in bytes
  bool is_dash = false;   // else a blank, or nothing that can be seen
  Message name;           // `twarda spacja (U+00A0)`
};

/// The first of a UTF-8 text.
std::optional<LookAlike> first_look_alike(std::string_view text);

} // namespace asystent
