#pragma once

#include "history/commit.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::history {

// What commands wrote and could not commit. It is kept in the clone, beside what git keeps there: nobody else
// is to have it, and it must not change the folder.

/// A commit that is still to be made. No two of them have a file in common.
struct PendingCommit {
  struct File {
    std::string name;   // relative to the folder
    std::string digest; // of the text that the command has written; empty: it has removed the file

    bool operator==(const File&) const = default;
  };

  std::string message;
  Identity identity;
  std::vector<File> files;

  bool operator==(const PendingCommit&) const = default;
};

/// What is kept of a text.
std::string digest_of_text(std::string_view text);
/// Of a file of the folder as it is now; empty where it is not there.
std::string digest_on_disk(const Repository& repository, const std::string& name);

/// None where the note is not there; a line of it that nobody understands is left out.
std::vector<PendingCommit> pending_commits(const Repository& repository);

/// Notes these and no others; without any the note is removed. Throws GitError where it cannot be written.
void note_pending(const Repository& repository, std::span<const PendingCommit> commits);

/// One more. Those that it has a file in common with become one with it: the texts cannot be told apart any
/// more. Its message stands first.
void add_pending(std::vector<PendingCommit>& commits, PendingCommit added);

/// The commit of these files, as they are on the disk.
PendingCommit pending_of(const Repository& repository, std::span<const std::string> files,
                         std::string message, Identity identity);

/// The files that still are as the command wrote them. What somebody has changed since is a change by hand.
std::vector<std::string> unchanged_files(const Repository& repository, const PendingCommit& commit);

} // namespace asystent::history
