#pragma once

#include "history/commit.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::history {

// git's objects, made without touching the folder or the index.

/// The id of the object that is made of the text. Throws GitError.
std::string object_of_text(const Repository& repository, std::string_view text);

/// What becomes of a path: the object that it gets; none: it goes.
struct TreeChange {
  std::string path; // from the top of the repository
  std::string object;
};

/// A tree like that one, but for these. Throws GitError.
std::string tree_with(const Repository& repository, const std::string& tree,
                      std::span<const TreeChange> changes);

/// A commit of the tree, on no branch yet; signed where the clone's commits are. Throws GitError.
std::string commit_of_tree(const Repository& repository, const std::string& tree,
                           std::span<const std::string> parents, std::string_view message,
                           const Identity& identity);

/// The commit or tree that a name means; empty where it means none.
std::string object_named(const Repository& repository, const std::string& name);

/// Whether the one is the other or comes before it. Throws GitError.
bool is_ancestor(const Repository& repository, const std::string& older, const std::string& newer);

} // namespace asystent::history
