#pragma once

#include "history/repository.hpp"

#include <string>

namespace asystent::history {

// Whether a clone can exchange work with others, and with whom.

/// Where the clone stands.
struct Standing {
  std::string branch; // "main"
  std::string head;   // its commit
};

/// The server with which it exchanges work.
struct Server {
  std::string remote;        // "origin"
  std::string branch;        // of the remote, "refs/heads/main"
  std::string tracking;      // what was last seen of it, "refs/remotes/origin/main"
  bool is_configured = true; // false: it is not written down yet with which branch

  /// Of the branch, as people call it: "main".
  std::string short_name() const { return branch.substr(branch.find('/', 5) + 1); }
};

/// Throws GitError, with what to do, where work cannot be exchanged: no commit yet, no branch, a merge or
/// rebase that is open, a shallow clone, or one whose files another program encrypts and would lose.
Standing standing_of(const Repository& repository);

/// Throws GitError where there is none, or where nobody said which of several.
Server server_of(const Repository& repository, const Standing& standing);

/// What is encrypted by git-crypt or git-remote-gcrypt is not ours to exchange: the first gives a merge
/// nothing but ciphertext, the second pushes over colleagues' work. Throws GitError, with the reason.
void refuse_other_encryption(const Repository& repository);

} // namespace asystent::history
