#pragma once

#include "plain/cursor.hpp"
#include "tree/keep.hpp"
#include "tree/tree.hpp"

namespace asystent::plain {

// The values that stand on a line or begin there. All throw NotPlain.

/// Letters, digits, `_` and `-` before a colon that a blank or the line's end follows; empty where there is
/// none, and then the cursor has not moved. Else it is behind the colon.
std::string_view take_key(Cursor& cursor);

/// Fills an empty node with a text without quotes, a text in quotes, a text of whole lines (|) or a list in
/// brackets. The cursor is at its first byte, and then at the next line with content. `parent` is the column
/// (0-based) of the mapping or list that holds the value.
void take_value(Cursor& cursor, int parent, const Keep& keep, Node& value);

} // namespace asystent::plain
