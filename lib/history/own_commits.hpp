#pragma once

#include "history/raw_log.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::history {

// What one person did, as `undo` and `redo` go back and forth over it. It is read from git alone: a commit
// that takes another back ends with that one's whole id, `undo R-2026-001 4f…`. What is taken back is a
// content, not a place in a list: between them others may have written what they like.

/// A commit that can be taken back, and what was done in it.
struct OwnStep {
  RawCommit commit;
  std::string what; // its message; of what was taken back and done again, that of the first time
};

struct OwnSteps {
  std::vector<OwnStep> done;   // the newest last
  std::vector<OwnStep> undone; // by these commits, the newest last; nothing once something else was done
};

/// Whose commits are one's own.
struct Owner {
  std::vector<std::string> addresses; // of git's user and of the assistant at work
  /// Nobody has said which assistant is at work: what git's user has let the program commit for any of them
  /// is then theirs too. An assistant without `email` in asystent.yaml is known by nothing else.
  bool is_any_assistant = false;

  bool has(const RawCommit& commit) const;
};

/// Of the owner's commits; merges are none. Of a long history the newest ones. Throws GitError.
OwnSteps own_steps(const Repository& repository, const Owner& owner);

/// The commit of that name with what it changed; nothing where the folder's history has none. Throws
/// GitError.
std::optional<RawCommit> commit_named(const Repository& repository, std::string_view name);

/// The commit that this one took back; empty where it did something else.
std::string taken_back_by(const RawCommit& commit);

} // namespace asystent::history
