#pragma once

#include "edit/described.hpp"
#include "edit/edit.hpp"

namespace asystent {

/// The value that a path leads to. Throws std::logic_error where there is none.
const Node& node_at(const Node& root, const Path& path);
Node& node_at(Node& root, const Path& path);

/// What the field table says of the value that a path leads to.
Described described_at(Described root, const Path& path);

/// The edit as it is made: its value arranged; a first item as the new value of the list's key.
Edit arranged_edit(const Edit& edit, const Node& root, const Described& described);

/// Makes an arranged edit on a tree.
void make(const Edit& edit, Node& root, const Described& described);

/// The place before all edits of what a path leads to, or of what is nearest above it.
Position old_place(const Node& intended, const Path& path);

/// The intended tree keeps the places of before; the read one has those of now.
Moves moves_between(const Node& intended, const Node& read);

} // namespace asystent
