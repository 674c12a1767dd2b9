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
  /// Reads them in one run of git. The mainline must live as long as this. Throws GitError.
  Ancestry(const Repository& repository, const Mainline& mainline);

  /// When the mainline got the commit: of a side branch, when it was merged. Throws std::out_of_range for one
  /// that it has not.
  sys_seconds came(std::string_view id) const;
  /// Whether it states an earlier time than one of its parents.
  bool runs_backwards(std::string_view id) const;

private:
  struct Commit {
    sys_seconds stated;
    std::vector<std::size_t> parents;
    std::size_t stop; // of the mainline that brought it
  };

  void read();
  void bring(std::size_t commit, std::size_t stop);
  const Commit& at(std::string_view id) const { return commits_[numbers_.at(id)]; }

  const Mainline& mainline_;
  std::string text_; // that the ids look into
  std::unordered_map<std::string_view, std::size_t> numbers_;
  std::vector<Commit> commits_;
};

} // namespace asystent::history
