#pragma once

#include "history/repository.hpp"

#include <array>
#include <string>
#include <vector>

namespace asystent::history {

// Two commits merged in git's objects: neither the folder nor the index is touched.

/// A file that both changed in ways that exclude each other. The objects of what it was, what it is here and
/// what it is there; empty where it is not.
struct Conflict {
  std::string path; // from the top of the repository
  std::string base = {};
  std::string ours = {};
  std::string theirs = {};
};

/// The tree that came out; a file in conflict is in it with markers.
struct MergedTree {
  std::string tree;
  std::vector<Conflict> conflicts;
};

/// Merges by records, whatever the clone's own settings say of it: a clone that was not set up must not merge
/// line by line. Throws GitError, also where the two have no common beginning.
MergedTree merge_trees(const Repository& repository, const std::string& ours, const std::string& theirs);

/// The conflicts that such lines tell: `100644 OBJECT STAGE\tPATH`, as git's index and its merges have them.
std::vector<Conflict> conflicts_of(std::vector<std::string> lines);

/// The newest commit that both come from; of several any. Empty where there is none.
std::string common_commit(const Repository& repository, const std::string& ours, const std::string& theirs);

/// The shell line of the driver. It falls back to git's own merge where the program cannot run, for git 2.39
/// would take that for a conflict and leave only one side in the file.
std::string driver_line(const std::string& program);

} // namespace asystent::history
