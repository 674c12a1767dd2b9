#pragma once

#include "edit/edit.hpp"

#include <cstddef>

namespace asystent {

/// The step from a mapping or list to one of its children.
Step step_to(const Node& parent, std::size_t index);

/// The way from the root to the mapping that stands there; empty for the root and where there is none.
Path path_to(const Node& root, Position at);

} // namespace asystent
