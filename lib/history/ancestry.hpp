#pragma once

#include "history/mainline.hpp"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace asystent::history {

/// All commits that a mainline has taken in, side branches too: when each came, and whether its clock went
/// backwards.
class Ancestry {
public:
  /// Asks git for those that its index does not know, in one run. Both must live as long as this. Throws
  /// GitError.
  Ancestry(const Repository& repository, const CommitGraph& graph, const Mainline& mainline);

  /// When the mainline got the commit: of a side branch, when it was merged. Throws std::out_of_range for one
  /// that it has not.
  sys_seconds came(std::string_view id) const;
  /// Whether it states an earlier time than one of its parents.
  bool runs_backwards(std::string_view id) const;

private:
  /// One that git's index does not know. Its number is behind all of those.
  struct Commit {
    sys_seconds stated;
    std::vector<GraphCommit> parents;
  };

  void read();
  std::vector<GraphCommit> numbers_of_mainline() const;
  void bring(GraphCommit commit, std::uint32_t stop, std::vector<GraphCommit>& open);
  std::optional<GraphCommit> number(std::string_view id) const;
  sys_seconds stated(GraphCommit commit) const;
  void append_parents(GraphCommit commit, std::vector<GraphCommit>& to) const;

  const CommitGraph& graph_;
  const Mainline& mainline_;
  std::string text_; // that the ids look into
  std::unordered_map<std::string_view, GraphCommit> numbers_;
  std::vector<Commit> commits_;
  std::vector<std::uint32_t> stops_; // of the mainline that brought it, by a commit's number
};

} // namespace asystent::history
