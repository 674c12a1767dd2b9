#pragma once

// Several edits of one text, so that it is read only once for all of them.

#include "edit/edit_splices.hpp"
#include "edit/one_text.hpp"

#include <optional>
#include <vector>

namespace asystent::edit {

/// The pieces of all edits; nothing where two would meet in the text otherwise than one behind the other.
/// `intended`: the tree with all edits. Throws Refusal.
std::optional<Splices> splices_at_once(const State& state, const std::vector<EditOfText>& edits,
                                       const yaml::Node& intended);

} // namespace asystent::edit
