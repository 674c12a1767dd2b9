#pragma once

#include "yaml/arena.hpp"
#include "yaml/cursor.hpp"
#include "yaml/event.hpp"

namespace asystent::yaml::fast {

/// Fills an empty event with a text of whole lines, behind `|` or `>` with what may follow these. The cursor
/// is there, and then at the next line with content. Throws LeftToLibrary, also for lines of blanks alone, of
/// which editors make what they like.
void take_block_scalar(Cursor& cursor, int parent, Arena& arena, Event& value);

} // namespace asystent::yaml::fast
