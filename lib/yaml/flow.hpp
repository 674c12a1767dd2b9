#pragma once

#include "yaml/arena.hpp"
#include "yaml/cursor.hpp"
#include "yaml/event.hpp"

namespace asystent::yaml::fast {

/// Makes the last event, an empty one, a list in brackets or a mapping in braces, on one line or several
/// deeper than `parent`, and puts what is in it behind. The cursor is at the bracket, and then behind the
/// last one. Throws LeftToLibrary.
void take_flow(Cursor& cursor, int parent, Arena& arena, Events& events);

} // namespace asystent::yaml::fast
