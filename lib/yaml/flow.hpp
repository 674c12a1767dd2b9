#pragma once

#include "yaml/arena.hpp"
#include "yaml/cursor.hpp"
#include "yaml/tree.hpp"

namespace asystent::yaml::fast {

/// Fills an empty node with a list in brackets or a mapping in braces, on one line or several deeper than
/// `parent`. The cursor is at the bracket, and then behind the last one. Throws LeftToLibrary.
void take_flow(Cursor& cursor, int parent, Arena& arena, Node& node);

} // namespace asystent::yaml::fast
