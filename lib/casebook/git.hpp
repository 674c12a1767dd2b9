#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::casebook {

// What is asked of git. A repository may come from anywhere: nothing that its settings name is run, nothing
// is fetched, and nothing in it is changed or locked.

/// The answer; empty where git is not installed, knows of no repository there, or has none. `arguments` begin
/// with its command.
std::string ask_git(const std::filesystem::path& folder, const std::vector<std::string>& arguments);

/// Files of the subfolder of which git knows, those that are not on the disk too: by its index, or also by
/// the history of any of its branches. Relative to the folder, some of them repeated.
struct KnownFiles {
  std::vector<std::string> files;
  bool is_silent = false; // there is a repository, and git is not installed or does not answer
};

enum class Knowledge { index, history };
KnownFiles files_known_to_git(const std::filesystem::path& folder, std::string_view subfolder,
                              Knowledge knowledge);

} // namespace asystent::casebook
