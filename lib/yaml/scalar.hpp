#pragma once

#include "yaml/arena.hpp"
#include "yaml/cursor.hpp"
#include "yaml/tree.hpp"

#include <string_view>

namespace asystent::plain {

/// A node without content yet becomes a text.
void set_scalar(Node& node, std::string_view text, Node::Style style, Position at);

/// A text that begins with no space, without those at its end.
std::string_view without_end_spaces(std::string_view text);

/// Whether letters, digits, `_` and `-` are next, before a colon that a blank or the line's end follows.
bool at_key(Cursor cursor);

/// Takes them, and the colon. Throws NotPlain where there is no key.
std::string_view take_key(Cursor& cursor);

/// Fills an empty node with a text without quotes, on one line or several. The cursor is at its first byte,
/// and then at the next line with content. `parent` is the column (0-based) of the mapping or list that holds
/// it. Throws NotPlain.
void take_plain_scalar(Cursor& cursor, int parent, Arena& arena, Node& value);

} // namespace asystent::plain
