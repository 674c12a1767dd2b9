#pragma once

#include "history/by_hand.hpp"
#include "history/resolution.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace asystent::history {

// What `resolve` does: shows the places where two people changed the same thing in two ways, and puts what
// was chosen into the folder. Needs no network: the colleague's commit is here since the last `sync`.

/// The files of an open conflict, and where they come from.
struct OpenConflicts {
  Resolution resolution;
  std::vector<ConflictFile> files; // that nobody has settled
  bool is_of_git = false;          // a merge of git's own is open (`git pull`): the folder has its markers

  bool empty() const { return files.empty(); }
};

/// Throws GitError. `theirs`: commits that are to be merged, where no resolution is open.
OpenConflicts open_conflicts(const Repository& repository, const std::vector<std::string>& theirs);

/// The commits that are known of others and not in the branch: of its server, and of drops.
std::vector<std::string> commits_of_others(const Repository& repository);

/// The text with these choices, one for each of its places; nothing where the file is to go.
std::optional<std::string> chosen_text(const ConflictFile& file, const std::vector<Choice>& choices);

/// Puts it into the folder. The problems of a record that cannot be read so: then nothing is changed. Throws
/// GitError and FolderError.
casebook::Findings settle(const Repository& repository, const OpenConflicts& conflicts,
                          const ConflictFile& file, const std::optional<std::string>& text,
                          std::chrono::milliseconds wait);

/// When the last file of a merge of git's own is settled: commits it. Throws GitError.
void finish_merge_of_git(const Repository& repository, const Identity& identity);

} // namespace asystent::history
