#pragma once

#include "history/raw_log.hpp"
#include "model/record_change.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace asystent::history {

// Taking back what a commit did: a merge of three whose base is that commit, one side what stands there now
// and the other what stood there before it. So what others wrote since stays, and what they changed of the
// same thing stops it.

/// A file as it would be.
struct UndoneFile {
  std::string name;
  std::optional<std::string> before; // nothing: it is not there
  std::optional<std::string> after;  // nothing: it goes
  RecordChanges changes;
};

/// A file of which the same thing was changed again.
struct ChangedSince {
  std::string file;
  std::string commit; // the newest that did so; empty: it is not in git yet
  std::string email;
};

struct Undoing {
  std::vector<UndoneFile> files; // without those that are so already
  std::vector<ChangedSince> stopped;
};

/// What a file of the folder says now; nothing where it is not there.
using TextNow = std::function<std::optional<std::string>(const std::string& file)>;

/// `commit` has one parent. Throws GitError.
Undoing undoing_of(const Repository& repository, const RawCommit& commit, const TextNow& now);

} // namespace asystent::history
