#include "casebook/git.hpp"

#include "folder/git.hpp"

#include <algorithm>
#include <iterator>

namespace asystent::casebook {

namespace fs = std::filesystem;
using folder::GitUse;

std::string ask_git(const fs::path& folder, const std::vector<std::string>& arguments) {
  folder::GitAnswer answer = folder::run_git(folder, GitUse::looking, arguments);
  return answer.is_good() ? std::move(answer.text) : std::string();
}

KnownFiles files_known_to_git(const fs::path& folder, std::string_view subfolder, Knowledge knowledge) {
  KnownFiles known;
  if (!folder::is_in_git(folder)) return known;
  const auto ask = [&](std::vector<std::string> words) {
    words.insert(words.end(), {"--", std::string(subfolder)});
    const folder::GitAnswer answer = folder::run_git(folder, GitUse::looking, words);
    known.is_silent |= !answer.is_good();
    if (answer.is_good())
      std::ranges::move(folder::names_of_git(answer.text), std::back_inserter(known.files));
  };
  ask({"ls-files", "-z", "--cached"});
  if (knowledge == Knowledge::history)
    ask({"log", "-z", "--all", "--no-renames", "--no-ext-diff", "--no-textconv", "--diff-filter=A",
         "--name-only", "--format="});
  return known;
}

} // namespace asystent::casebook
