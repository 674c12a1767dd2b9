#pragma once

#include "cli/invocation.hpp"

#include <vector>

namespace asystent {

/// Throws Stop (usage) where there are problems of an entry or of the record with it, each told of the option
/// that gave the value.
void refuse_problems(Invocation& invocation, const std::vector<Finding>& problems);

} // namespace asystent
