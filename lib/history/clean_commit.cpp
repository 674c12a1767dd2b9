#include "history/clean_commit.hpp"

#include "folder/git.hpp"

#include <algorithm>
#include <string_view>

namespace asystent::history {
namespace {

constexpr std::string_view head_of_id = "# branch.oid ";
constexpr std::string_view no_commit = "(initial)";

} // namespace

/// Heads begin with `#`; whatever else is told is a file that differs, is new, or is left out of git.
std::string clean_commit(const std::filesystem::path& folder, const std::vector<std::string>& files) {
  if (!folder::is_in_git(folder)) return {};
  std::vector<std::string> words{
      "status",    "--porcelain=v2",        "-z",           "--branch", "--no-ahead-behind",
      "--ignored", "--untracked-files=all", "--no-renames", "--"};
  words.insert(words.end(), files.begin(), files.end());
  const auto answer = folder::run_git(folder, folder::GitUse::looking, words);
  if (!answer.is_good()) return {};
  std::string id;
  for (const std::string& told : folder::names_of_git(answer.text)) {
    if (!told.starts_with('#')) return {};
    if (told.starts_with(head_of_id)) id = told.substr(head_of_id.size());
  }
  return id == no_commit ? std::string() : id;
}

} // namespace asystent::history
