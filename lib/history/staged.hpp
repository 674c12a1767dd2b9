#pragma once

#include "casebook/record_file.hpp"
#include "history/repository.hpp"

namespace asystent::history {

/// What is wrong with the records that git is about to commit, before a commit by hand and after a merge that
/// stopped nowhere: markers of a conflict, and what cannot be read. A file's name is its path in the
/// repository, which is that of a hook. Throws GitError.
casebook::Findings problems_of_staged(const Repository& repository);

} // namespace asystent::history
