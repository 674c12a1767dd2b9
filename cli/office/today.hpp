#pragma once

#include "cli/command.hpp"

namespace asystent {

/// What `asystent` alone does: shows what needs attention today.
const Command& today_command();

} // namespace asystent
