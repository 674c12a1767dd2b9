#pragma once

#include "history/hook_git.hpp"

namespace asystent::history {

/// What is wrong with the records that git is about to commit, before a commit by hand and after a merge that
/// stopped nowhere: markers of a conflict, and what cannot be read. A file's name is its path in the
/// repository. Throws GitError.
casebook::Findings problems_of_staged(const HookGit& git);

} // namespace asystent::history
