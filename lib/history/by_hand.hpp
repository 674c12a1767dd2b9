#pragma once

#include "casebook/record_file.hpp"
#include "history/commit.hpp"
#include "history/tree_source.hpp"

#include <span>
#include <string>
#include <vector>

namespace asystent::history {

// What somebody has written into the folder past the commands.

/// Files of the folder that are not as they were committed, by their names relative to the folder.
struct HandWork {
  std::vector<std::string> good;    // records that can be read, and papers' templates
  std::vector<std::string> bad;     // cannot be read, or are marked by a merge: left as they are
  std::vector<std::string> missing; // gone from the disk: whether they were meant to go only a person knows

  bool empty() const { return good.empty() && bad.empty() && missing.empty(); }
};

/// `but` are left out, for who settles them just now. Of other files than asystent.yaml, records and
/// templates nothing is said. Throws GitError, also where git has files that are not merged.
HandWork hand_work(ObjectTexts& texts, std::span<const std::string> but = {});

/// What is wrong with a text as the record of that name; nothing with what is no record. Throws GitError.
casebook::Findings problems_of_text(ObjectTexts& texts, folder::FileText file);

/// Commits the good ones, as `by hand` with their ids.
void commit_hand_work(const Repository& repository, const HandWork& work, const Identity& identity);

/// Ids of families and assistants, other files by their names: as a commit's message has them.
std::string ids_in_message(std::span<const std::string> files);

} // namespace asystent::history
