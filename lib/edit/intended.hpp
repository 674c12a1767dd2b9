#pragma once

// An edit as it changes the tree: what the new text must read as. It begins as a copy of the tree that was
// read, so that what stays keeps its old places, and what is new has none.

#include "edit/edit.hpp"
#include "edit/shape.hpp"

namespace asystent::edit {

/// The edit as it is made: its value arranged; a first item as the new value of the list's key.
Edit arranged_edit(const Edit& edit, const yaml::Node& root, const ValueShape& shape);

/// Makes an arranged edit on a tree.
void make(const Edit& edit, yaml::Node& root, const ValueShape& shape);

/// Whether the arranged edit of a key that is there takes it out of its mapping: in brackets `minutes: `
/// would stand between the others, where nobody looks for what is missing.
bool takes_key_away(const SetValue& edit, const yaml::Node& mapping);

/// The intended tree keeps the places of before; the read one has those of now.
NewPlaces moves_between(const yaml::Node& intended, const yaml::Node& read);

} // namespace asystent::edit
