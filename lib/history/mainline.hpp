#pragma once

#include "calendar/office_time.hpp"
#include "history/commit_graph.hpp"
#include "history/repository.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::history {

// The mainline: a commit, its first parent, that one's first parent. Each was once what everybody had, since
// sync merges with the remote as first parent. What a colleague wrote without a network is on it from the
// merge that brought it, not from the day on which it was written: by the times of side branches a folder
// would be shown that never was.

/// A commit of the mainline.
struct Stop {
  std::string_view id;
  sys_seconds stated; // by the clock of who made it
  sys_seconds time;   // when it came: the greatest time stated up to it, for a clock cannot run backwards
};

class Mainline {
public:
  /// That of `tip`. What states a time after `now` has a clock that is ahead: it came when the one before it
  /// came. Throws GitError, also where there is no commit yet.
  static Mainline of(const Repository& repository, sys_seconds now, std::string_view tip = "HEAD");
  /// The same for who has git's index of commits at hand.
  static Mainline of(const Repository& repository, const CommitGraph& graph, sys_seconds now,
                     std::string_view tip = "HEAD");

  /// The oldest first; at least one.
  const std::vector<Stop>& stops() const { return stops_; }
  /// What the folder was at the end of that day in the office; nullptr before the first one.
  const Stop* on(Date day) const;
  /// nullptr where it is on a side branch.
  const Stop* find(std::string_view id) const;

private:
  void read(const CommitGraph& graph, std::string_view lines);
  void go_on(const CommitGraph& graph, GraphCommit commit);
  void add(std::string_view id, sys_seconds stated);
  void finish(sys_seconds now);

  std::unique_ptr<std::string> ids_ = std::make_unique<std::string>(); // one behind the other
  std::vector<Stop> stops_;
};

/// Whether older commits are not in this clone. Throws GitError.
bool is_shallow(const Repository& repository);

/// Whether contents of files are fetched only when they are asked for. Throws GitError.
bool is_partial(const Repository& repository);

/// A state of the server that the mainline goes past, since somebody merged it as second parent (`git pull`
/// does): the mainline has changed its past. Empty where there is none, or no server. Throws GitError.
std::string state_passed_by(const Repository& repository, const Mainline& mainline);

} // namespace asystent::history
