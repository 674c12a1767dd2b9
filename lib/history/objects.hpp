#pragma once

#include "casebook/source.hpp"
#include "history/commit.hpp"

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::history {

// git's objects: texts and trees, read and made without touching the folder or the index.

/// The texts of objects, each read once, many by one process.
class ObjectTexts {
public:
  explicit ObjectTexts(const Repository& repository) : repository_(repository) {}

  /// Reads what is not there yet. Throws GitError.
  void load(std::span<const std::string> objects);
  /// The text of one. Throws GitError.
  const std::string& of(const std::string& object);

  const Repository& repository() const { return repository_; }

private:
  void take(std::string_view answer);

  const Repository& repository_;
  std::map<std::string, std::string, std::less<>> texts_;
};

/// A file of a tree; `path` is that from the top of the repository.
struct TreeFile {
  std::string path;
  std::string mode;
  std::string object;
};

/// The files of a commit or tree below the folder; with `all` those beside it too. Throws GitError.
std::vector<TreeFile> files_of_tree(const Repository& repository, const std::string& tree);

/// The case folder as a commit or a tree has it.
class TreeSource final : public casebook::Source {
public:
  /// Reads it. Both must live as long as this. Throws GitError.
  TreeSource(ObjectTexts& texts, const std::string& tree);

  casebook::FileText read(const std::string& name) const override;
  casebook::Listing list(std::string_view subfolder) const override;
  std::vector<std::string> not_read() const override;

  /// By their names relative to the folder: the objects.
  const std::map<std::string, std::string>& objects() const { return objects_; }
  /// Whether it has just this text under just this name.
  bool has(const std::pair<const std::string, std::string>& entry) const {
    const auto found = objects_.find(entry.first);
    return found != objects_.end() && found->second == entry.second;
  }

private:
  ObjectTexts& texts_;
  std::map<std::string, std::string> objects_;
};

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
