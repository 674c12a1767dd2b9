#pragma once

#include "yaml/arena.hpp"
#include "yaml/event.hpp"
#include "yaml/fast_reader.hpp"
#include "yaml/problems.hpp"

#include <optional>
#include <string_view>

namespace asystent::yaml {

/// Nesting deeper than this is no record; the reader stops there.
inline constexpr std::size_t max_depth = 32;

/// The events of a normalised text (LF, no byte order mark). Syntax errors, anchors, aliases, tags, merge
/// keys, further documents and too much depth go to `problems`; the events are then not to be trusted.
Events read_with_library(std::string_view text, Arena& arena, FindingCollector& problems);

/// The same of a piece of a text; the places are those in the whole text. Nothing where anything
/// is wrong.
std::optional<Events> read_with_library(const Piece& piece, Arena& arena);

} // namespace asystent::yaml
