#pragma once

#include "history/by_hand.hpp"
#include "history/exchange.hpp"
#include "history/judged_merge.hpp"

#include <chrono>
#include <string>
#include <vector>

namespace asystent::history {

// What `sync` does: take in what others did, merge and judge it in git's objects, give one's own, and only
// then let the folder go forward. At a true conflict nothing of the folder has changed.
//
//   standing     may this clone exchange work, and with whom      exchange      the server; drop: a folder
//   by_hand      what was written past the commands               merged_tree   git's merge, by records
//   renumber     two families under one id                        judged_merge  merged, read, judged
//   told         what the merge has brought                       resolution    what waits for a person
//   arrival      the folder goes forward                          objects, clone_notes

struct SyncRequest {
  Date today;
  Identity identity;
  std::chrono::milliseconds wait{}; // for another writer of the folder
  bool is_rehearsal = false;        // fetches and merges in git's objects, and no more
  bool lays_markers = false;
};

/// All files are relative to the folder.
struct SyncOutcome {
  HandWork by_hand; // what was committed, and what was left
  std::vector<std::string> came;
  std::vector<std::string> went;
  std::vector<Renumbered> renumbered;
  std::vector<ConflictFile> conflicts; // a person must settle them
  std::vector<std::string> laid;       // those of them that stand in the folder with markers
  std::vector<std::string> held_up;    // changed by hand: for their sake the folder has not gone forward
  casebook::Findings brought;
};

/// Throws GitError, also when others were faster for a minute; UnreadableMerge; FolderError.
SyncOutcome sync(const Repository& repository, const Standing& standing, Exchange& exchange,
                 const SyncRequest& request);

} // namespace asystent::history
