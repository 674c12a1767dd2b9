#pragma once

#include "history/identity.hpp"
#include "history/repository.hpp"

#include <span>
#include <string>
#include <string_view>

namespace asystent::history {

// A commit of exactly the files that were written, whatever else is staged or changed beside them.

/// A merge, a rebase or another work of git's own in several steps is open: until it ends git makes no commit
/// of some files only (trap T6).
struct OpenWork : GitError {
  using GitError::GitError;
};

/// A commit from here no branch would have: it would be gone with the next switch.
struct OnNoBranch : GitError {
  using GitError::GitError;
};

/// Git knows nobody who the commit could be from (trap T17).
struct NoIdentity : GitError {
  using GitError::GitError;
};

/// Commits exactly these files (relative to the folder), as they are on the disk, with the message. What is
/// staged of others stays staged. Files that are as they were committed before are no commit: false then.
/// Runs none of the repository's hooks; signs where `asystent.sign` is true. Waits up to two seconds for
/// another git that holds the index or a branch. From an assistant it is committed by git's user, where git
/// knows one. Throws GitError, its kinds above among them.
bool commit_files(const Repository& repository, std::span<const std::string> files, std::string_view message,
                  const Identity& identity);

/// Those of the files that are not as they were committed last, new ones too. Throws GitError.
std::vector<std::string> uncommitted(const Repository& repository, std::span<const std::string> files);

/// Whether something is open that must end first, by a look at the files of git's; it starts no program.
bool has_open_work(const Repository& repository);

/// Whether HEAD is a commit and no branch; it starts a program only where the file of HEAD says nothing.
bool is_on_no_branch(const Repository& repository);

} // namespace asystent::history
