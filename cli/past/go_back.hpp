#pragma once

#include "cli/session.hpp"

namespace asystent::cli {

/// Does what --at asks for: from here on the call reads the folder as it was at the end of that day, or in
/// that commit, and that day is today unless --today says another. Says on standard error which commit it is.
/// Nothing without --at. Throws CommandError (usage) for a command that writes, and for what is neither a day
/// nor a commit; GitError.
void go_back(Call& call);

} // namespace asystent::cli
