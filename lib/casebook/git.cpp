#include "casebook/git.hpp"

#include "folder/process.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

namespace asystent::casebook {
namespace {

namespace fs = std::filesystem;

/// A repository's settings can name programs: a watcher of files, a pager, a checker of signatures, helpers
/// that fetch what a partial clone has left out.
const std::vector<std::string> run_nothing = {
    "-c",        "core.fsmonitor=false",    "-c", "core.hooksPath=/dev/null",
    "-c",        "core.pager=cat",          "-c", "core.untrackedCache=false",
    "-c",        "log.showSignature=false", "-c", "protocol.allow=never",
    "-c",        "diff.external=",          "-c", "core.quotePath=false",
    "--no-pager"};

/// Without those that name another repository than the one of the folder: who runs us from a hook has them.
const std::vector<std::string> variables = {"GIT_OPTIONAL_LOCKS=0",
                                            "GIT_NO_LAZY_FETCH=1",
                                            "GIT_TERMINAL_PROMPT=0",
                                            "LC_ALL=C",
                                            "GIT_DIR",
                                            "GIT_WORK_TREE",
                                            "GIT_INDEX_FILE",
                                            "GIT_PREFIX",
                                            "GIT_COMMON_DIR",
                                            "GIT_OBJECT_DIRECTORY",
                                            "GIT_NAMESPACE",
                                            "GIT_EXTERNAL_DIFF",
                                            "GIT_TRACE"};

/// Whether the folder or one above it holds a `.git`: elsewhere no program needs to be started to know that
/// there is none. An empty one is none.
bool is_in_git(const fs::path& folder) {
  std::error_code ignored;
  for (fs::path at = fs::weakly_canonical(folder, ignored); !at.empty(); at = at.parent_path()) {
    if (fs::exists(at / ".git", ignored) && !fs::is_empty(at / ".git", ignored)) return true;
    if (at == at.root_path()) break;
  }
  return false;
}

/// Names with a NUL behind each.
void append_names(std::vector<std::string>& names, std::string_view text) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\0'), text.size());
    if (end > 0) names.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

/// Nothing where git is not installed, or has no answer.
std::optional<std::string> answer_of_git(const fs::path& folder, const std::vector<std::string>& arguments) {
  std::vector<std::string> words{"-C", folder.string()};
  std::ranges::copy(run_nothing, std::back_inserter(words));
  std::ranges::copy(arguments, std::back_inserter(words));
  try {
    return folder::run_program("git", words, {}, variables);
  } catch (const folder::ProcessError&) {
    return std::nullopt;
  }
}

} // namespace

std::string ask_git(const fs::path& folder, const std::vector<std::string>& arguments) {
  return answer_of_git(folder, arguments).value_or("");
}

KnownFiles files_known_to_git(const fs::path& folder, std::string_view subfolder, Knowledge knowledge) {
  KnownFiles known;
  if (!is_in_git(folder)) return known;
  const auto ask = [&](std::vector<std::string> words) {
    words.insert(words.end(), {"--", std::string(subfolder)});
    const auto answer = answer_of_git(folder, words);
    append_names(known.files, answer.value_or(""));
    known.is_silent |= !answer;
  };
  ask({"ls-files", "-z", "--cached"});
  if (knowledge == Knowledge::history)
    ask({"log", "-z", "--all", "--no-renames", "--no-ext-diff", "--no-textconv", "--diff-filter=A",
         "--name-only", "--format="});
  return known;
}

} // namespace asystent::casebook
