#pragma once

// Several edits of one text, so that it is read only once for all of them. Only such as have nothing to do
// with one another: else each is made in the text that the one before it has left.

#include "edit/edit_splices.hpp"

#include <deque>
#include <optional>
#include <span>

namespace asystent::edit {

/// Whether none of them is about what another changes, or about something in it.
bool are_apart(std::span<const Edit> edits);

/// The pieces of all edits, which are apart and arranged; nothing where two would meet in the text otherwise
/// than one behind the other. `intended`: the tree with all edits. Throws Refusal.
std::optional<Splices> splices_at_once(const State& state, const std::deque<Edit>& edits,
                                       const yaml::Node& intended);

} // namespace asystent::edit
