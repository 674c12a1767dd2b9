#pragma once

#include "calendar/office_time.hpp"
#include "folder/mapped_file.hpp"
#include "history/repository.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::history {

// Git's own index of commits (gitformat-commit-graph(5)), which `doctor --fix`, `git gc` and each fetch
// write: to walk 150,000 commits in it takes some milliseconds, and git needs a quarter of a second to write
// down as many. It says nothing that git would not say: whatever has a commit in it has all that come before.

/// A commit in it, by its number.
using GraphCommit = std::uint32_t;

class CommitGraph {
public:
  /// Without commits where git has written none, does not use it (a shallow clone, replaced commits) or has
  /// written it in another way than is known here. Starts no program and throws nothing.
  static CommitGraph of(const Repository& repository);

  std::size_t size() const;
  std::optional<GraphCommit> find(std::string_view id) const;
  /// Its id, behind what stands in `to` already.
  void append_id(GraphCommit commit, std::string& to) const;
  /// By the clock of who committed it.
  sys_seconds stated(GraphCommit commit) const;
  /// All of them, behind what stands in `to` already.
  void append_parents(GraphCommit commit, std::vector<GraphCommit>& to) const;
  std::optional<GraphCommit> first_parent(GraphCommit commit) const;

private:
  /// One file of it; in a chain each goes on with the numbers of the one below.
  struct Layer {
    folder::MappedFile file;
    std::size_t hash_size;
    GraphCommit first; // the number of its first commit
    GraphCommit count;
    std::string_view fan_out, ids, data, edges;
  };
  struct Place {
    const Layer& layer;
    GraphCommit index;
  };

  bool add(const std::filesystem::path& file);
  Place place(GraphCommit commit) const;
  static std::string_view id_bytes(const Layer& layer, GraphCommit index);
  /// What stands behind the tree of a commit: parents, then its time.
  static std::string_view facts(const Place& place);

  std::vector<Layer> layers_;
};

} // namespace asystent::history
