#include "folder/git.hpp"

#include "folder/process.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <iterator>
#include <unistd.h>

namespace asystent::folder {
namespace {

namespace fs = std::filesystem;

using Words = std::vector<std::string>;

void append(Words& words, const Words& more) { std::ranges::copy(more, std::back_inserter(words)); }

/// Programs that a repository's settings can name: a watcher of files, hooks, a pager, a checker of
/// signatures, another comparison.
const Words run_nothing = {
    "-c", "core.fsmonitor=false",      "-c", "core.hooksPath=/dev/null", "-c",        "core.pager=cat",
    "-c", "core.untrackedCache=false", "-c", "log.showSignature=false",  "-c",        "diff.external=",
    "-c", "core.quotePath=false",      "-c", "rerere.enabled=false",     "--no-pager"};

const Words ask_no_server = {"-c", "protocol.allow=never"};

/// Those that name another repository than the one of the folder, or what git is to do in it.
const Words variables_of_all = {"LC_ALL=C",
                                "GIT_TERMINAL_PROMPT=0",
                                "GIT_DIR",
                                "GIT_WORK_TREE",
                                "GIT_INDEX_FILE",
                                "GIT_PREFIX",
                                "GIT_COMMON_DIR",
                                "GIT_OBJECT_DIRECTORY",
                                "GIT_ALTERNATE_OBJECT_DIRECTORIES",
                                "GIT_QUARANTINE_PATH",
                                "GIT_NAMESPACE",
                                "GIT_EXTERNAL_DIFF",
                                "GIT_EDITOR",
                                "GIT_REFLOG_ACTION",
                                "GIT_TRACE"};

Words options_of(GitUse use) {
  Words options = run_nothing;
  if (use != GitUse::network) append(options, ask_no_server);
  return options;
}

/// Who sits at no terminal cannot be asked for a password, and a cron job must not hang.
std::string ssh_command() {
  const char* own = ::getenv("GIT_SSH_COMMAND");
  std::string command = own != nullptr ? own : "ssh";
  command += " -o ConnectTimeout=10";
  if (::isatty(STDIN_FILENO) == 0) command += " -o BatchMode=yes";
  return command;
}

Words variables_of(GitUse use) {
  Words variables = variables_of_all;
  if (use == GitUse::looking) variables.push_back("GIT_OPTIONAL_LOCKS=0");
  if (use == GitUse::network)
    variables.push_back("GIT_SSH_COMMAND=" + ssh_command());
  else
    variables.push_back("GIT_NO_LAZY_FETCH=1");
  return variables;
}

} // namespace

GitAnswer run_git(const fs::path& folder, GitUse use, const Words& arguments, std::string_view input,
                  const Words& variables) {
  Words words{"-C", folder.string()};
  append(words, options_of(use));
  append(words, arguments);
  Words all = variables_of(use);
  append(all, variables);
  ProcessEnd end = end_of_program("git", words, input, all);
  return {end.status, std::move(end.out), std::move(end.said)};
}

std::vector<std::string> variables_of_hook() {
  Words variables;
  for (const char* name : {"GIT_DIR", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_QUARANTINE_PATH"})
    if (const char* value = ::getenv(name))
      variables.push_back(std::string(name) + "=" + fs::absolute(value).string());
  if (const char* value = ::getenv("GIT_ALTERNATE_OBJECT_DIRECTORIES"))
    variables.push_back(std::string("GIT_ALTERNATE_OBJECT_DIRECTORIES=") + value);
  return variables;
}

bool is_in_git(const fs::path& folder) {
  std::error_code ignored;
  for (fs::path at = fs::weakly_canonical(folder, ignored); !at.empty(); at = at.parent_path()) {
    if (fs::exists(at / ".git", ignored) && !fs::is_empty(at / ".git", ignored)) return true;
    if (at == at.root_path()) break;
  }
  return false;
}

std::vector<std::string> names_of_git(std::string_view text) {
  std::vector<std::string> names;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\0'), text.size());
    if (end > 0) names.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return names;
}

/// `ID TYPE SIZE`, the content, a line break; or `NAME missing`.
std::optional<GitObject> take_object(std::string_view& answer) {
  std::string_view head = take_line(answer);
  GitObject object{.id = take_word(head), .type = take_word(head), .content = {}};
  if (object.is_missing()) return object;
  std::size_t size = 0;
  const auto read = std::from_chars(head.data(), head.data() + head.size(), size);
  if (read.ec != std::errc() || size > answer.size()) return std::nullopt;
  object.content = answer.substr(0, size);
  answer.remove_prefix(std::min(size + 1, answer.size()));
  return object;
}

} // namespace asystent::folder
