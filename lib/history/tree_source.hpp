#pragma once

#include "casebook/source.hpp"
#include "history/object_texts.hpp"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::history {

/// What a tree names: a file, a link, or a repository within. `path` is that from the top of the repository.
struct TreeFile {
  std::string path;
  std::string mode;
  std::string object;

  /// Neither a link nor a repository within.
  bool is_plain() const { return mode.starts_with("100"); }
  bool is_repository() const { return mode == "160000"; }
};

/// Those of a commit or tree below the folder. Throws GitError.
std::vector<TreeFile> files_of_tree(const Repository& repository, const std::string& tree);

/// A case folder as a commit or a tree has it. Of the work tree nothing is looked at; nothing is written or
/// locked. A link and a repository within are no files here, wherever they lead.
class TreeSource final : public casebook::Source {
public:
  /// Reads the names; the records are read when the first of them is asked for, others one by one. Throws
  /// GitError, as all below do where a content is not in the clone.
  TreeSource(const ObjectTexts& texts, const std::string& tree);

  casebook::FileText read(const std::string& name) const override;
  casebook::Listing list(std::string_view subfolder) const override;
  std::vector<std::string> not_read() const override;
  bool once_had(const std::string& name) const override;

  /// Of its files, by their names relative to the folder: the objects.
  using Objects = std::map<std::string, std::string>;
  const Objects& objects() const { return objects_; }
  /// Whether it has just this text under just this name.
  bool has(const Objects::value_type& entry) const {
    const auto found = objects_.find(entry.first);
    return found != objects_.end() && found->second == entry.second;
  }

private:
  ObjectTexts texts_;
  std::string tree_; // or the commit, which knows what was before it
  Objects objects_;
  std::vector<std::string> odd_; // names of what is no file
};

/// The folder of a commit, for who reads the past: what a server would have to be asked for is not there.
/// Throws GitError, also in a clone that fetches contents only when they are asked for.
std::unique_ptr<casebook::Source> folder_of_the_past(const Repository& repository, const std::string& commit);

} // namespace asystent::history
