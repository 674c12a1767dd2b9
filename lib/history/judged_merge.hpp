#pragma once

#include "history/merged_tree.hpp"
#include "history/renumber.hpp"
#include "history/resolution.hpp"
#include "history/told.hpp"

#include <optional>
#include <string>
#include <vector>

namespace asystent::history {

// One's own work and a colleague's, merged and judged in git's objects before anybody sees it.

/// What came of it.
struct JudgedMerge {
  std::string tree;
  std::vector<ConflictFile> conflicts; // that nobody has settled; then the tree is not to be used
  std::vector<Renumbered> renumbered;
  casebook::Findings brought;
};

/// The merge made a record that cannot be read: a fault of the program, or of a text that is no record. It is
/// never given on.
struct UnreadableMerge : Error {
  explicit UnreadableMerge(casebook::Findings what)
      : Error(asystent::message("scalonego zapisu nie można odczytać; nic nie zmieniono ani nie wysłano",
                                "the merged record cannot be read; nothing was changed or sent")),
        problems(std::move(what)) {}

  casebook::Findings problems;
};

/// Merges the commit `theirs` into `ours`, with what a person has settled. Throws GitError, UnreadableMerge.
JudgedMerge judged_merge(ObjectTexts& texts, FindingsOfTrees& findings, const std::string& ours,
                         const std::string& theirs, const std::optional<Resolution>& resolution);

/// The message of its commit: ids, what was renumbered, and which findings it has brought, so that whoever
/// takes it in is told too. `files` relative to the folder.
std::string message_of(const JudgedMerge& merge, const std::vector<std::string>& files);

/// The findings that such messages of the commits after `known`, up to `commit`, tell of.
std::vector<ToldFinding> told_by_commits(const Repository& repository, const std::string& known,
                                         const std::string& commit);

} // namespace asystent::history
