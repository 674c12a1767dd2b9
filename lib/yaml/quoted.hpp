#pragma once

#include "yaml/arena.hpp"
#include "yaml/cursor.hpp"
#include "yaml/event.hpp"

namespace asystent::yaml::fast {

bool at_quote(const Cursor& cursor);

/// Fills an empty event with a text in quotes of either kind that ends on its line. The cursor is `at` the
/// quote, and then behind the last one. Throws LeftToLibrary.
void take_quoted_on_line(Cursor& cursor, Position at, Arena& arena, Event& value);

/// The same on one line or several deeper than `parent`.
void take_quoted(Cursor& cursor, int parent, Arena& arena, Event& value);

} // namespace asystent::yaml::fast
