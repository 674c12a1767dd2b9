#pragma once

#include "cli/invocation.hpp"

#include <vector>

namespace asystent {

/// What is wrong with records that cannot be read, and what the rules find in the others: by file, line and
/// id.
std::vector<Finding> all_findings(Invocation& invocation);

} // namespace asystent
