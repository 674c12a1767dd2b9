#pragma once

#include "edit/edit.hpp"

namespace asystent {

/// The way from the root to the mapping that stands there; empty for the root and where there is none.
Path path_to(const Node& root, Position at);

} // namespace asystent
