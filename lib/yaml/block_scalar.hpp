#pragma once

#include "yaml/arena.hpp"
#include "yaml/cursor.hpp"
#include "yaml/tree.hpp"

namespace asystent::yaml::fast {

/// Fills an empty node with a text of whole lines, behind `|` or `>` with what may follow these. The cursor
/// is there, and then at the next line with content. Throws LeftToLibrary, also for lines of blanks alone, of
/// which editors make what they like.
void take_block_scalar(Cursor& cursor, int parent, Arena& arena, Node& value);

} // namespace asystent::yaml::fast
