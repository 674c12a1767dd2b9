#pragma once

#include "calendar/office_time.hpp"
#include "history/repository.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asystent::history {

/// A file in a commit, as git tells it: the contents that each parent has, and what the commit has. The id of
/// nothing is all zeros.
struct RawChange {
  std::vector<std::string> before; // by parent; a merge has several
  std::string after;
  std::string file; // relative to the folder
  std::string mode; // of `after`, as git writes it: "100644"; zeros where it is gone

  /// Neither a link nor a repository within.
  bool is_plain_file() const { return mode.starts_with("100"); }
};

struct RawCommit {
  std::string id;
  std::vector<std::string> parents;
  sys_seconds written;   // by its author's clock
  sys_seconds committed; // by the clock of who committed it
  std::string author;
  std::string email;
  std::string committer; // the address of who committed it
  std::string signature; // git's letter for it; empty where it was not asked for
  std::string subject;
  std::vector<RawChange> changes; // of a merge those in which it is like none of its parents
};

bool is_nothing(std::string_view id);

/// The commits that these arguments of `git log` choose, the newest first. With `signatures` each is checked,
/// by the usual programs and not by such as the repository's settings name. Throws GitError.
std::vector<RawCommit> raw_log(const Repository& repository, const std::vector<std::string>& arguments,
                               bool signatures = false);

/// The files below these paths of the folder that are not the same in two commits; an empty `before` is one
/// without files. Throws GitError.
std::vector<RawChange> raw_changes(const Repository& repository, std::string_view before,
                                   std::string_view after, const std::vector<std::string>& paths);

/// The files that are staged otherwise than in the last commit. Throws GitError.
std::vector<RawChange> raw_staged(const Repository& repository);

} // namespace asystent::history
