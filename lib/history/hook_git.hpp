#pragma once

#include "folder/git.hpp"
#include "history/layout.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace asystent::history {

/// Git as a hook sees it: with the index and the objects that it is about to take, which nobody else sees
/// yet.
class HookGit {
public:
  /// `directory`: where git has started the hook.
  explicit HookGit(std::filesystem::path directory)
      : directory_(std::move(directory)), variables_(folder::variables_of_hook()) {}

  folder::GitAnswer ask(const std::vector<std::string>& arguments, std::string_view input = {}) const;
  /// Throws GitError unless it can.
  std::string look(const std::vector<std::string>& arguments, std::string_view input = {}) const;

  /// The texts of objects, in their order, by one process; `names` are the files' names. What is no text or
  /// too large is empty and told so.
  struct Wanted {
    std::string file;   // its name
    std::string object; // `:families/R-2026-001.yaml`, or an id
  };
  std::vector<folder::FileText> texts(const std::vector<Wanted>& wanted) const;

private:
  std::filesystem::path directory_;
  std::vector<std::string> variables_;
};

} // namespace asystent::history
