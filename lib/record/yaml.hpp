#pragma once

#include "record/problems.hpp"
#include "record/tree.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace asystent {

/// Nesting deeper than this is no record; the reader stops there.
inline constexpr std::size_t max_depth = 32;

/// Keeps a text for as long as the tree lives.
using Keep = std::function<std::string_view(std::string)>;

/// The tree of a normalised text (LF, no byte order mark). Syntax errors, anchors, aliases, tags, merge keys,
/// further documents and too much depth go to `problems`; the tree is then not to be trusted.
Node read_yaml(const std::string& text, const Keep& keep, Problems& problems);

} // namespace asystent
