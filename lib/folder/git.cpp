#include "folder/git.hpp"

#include "folder/patience.hpp"
#include "folder/process.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <array>
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
  if (use == GitUse::looking) append(variables, Words{"GIT_OPTIONAL_LOCKS=0"});
  append(variables, use == GitUse::network ? Words{fmt::format("GIT_SSH_COMMAND={}", ssh_command())}
                                           : Words{"GIT_NO_LAZY_FETCH=1"});
  return variables;
}

std::optional<std::chrono::milliseconds> shorter_patience; // of a test

/// Those that sign, and those that talk with a server.
constexpr std::array may_ask = std::to_array<std::string_view>(
    {"commit", "commit-tree", "fetch", "ls-remote", "merge", "pull", "push", "tag"});

/// Settings may stand before it.
std::size_t place_of_command(const Words& arguments) {
  std::size_t at = 0;
  while (at + 2 < arguments.size() && arguments[at] == "-c") at += 2;
  return at;
}

/// For as long as it must say something.
std::optional<std::chrono::milliseconds> patience_with(GitUse use, const Words& arguments) {
  const std::string& command = arguments[place_of_command(arguments)];
  if (use == GitUse::looking || std::ranges::find(may_ask, command) == may_ask.end()) return std::nullopt;
  if (shorter_patience) return shorter_patience;
  return has_terminal() ? std::nullopt : std::optional(patience_with_git);
}

/// What is sent and received is told all the time, so that who is silent is waiting for something else.
Words with_progress(Words arguments) {
  const auto command = arguments.begin() + static_cast<std::ptrdiff_t>(place_of_command(arguments));
  if (*command == "fetch" || *command == "push") arguments.insert(command + 1, "--progress");
  return arguments;
}

/// Without the lines that were only written to show that something is done.
std::string without_progress(std::string_view said) {
  std::string left;
  while (!said.empty()) {
    const std::string_view line = take_line(said);
    const bool is_progress = line.find('\r') != std::string_view::npos ||
                             trimmed(line).ends_with(", done.") ||
                             line.find("\x1b[K") != std::string_view::npos;
    if (!is_progress) left.append(line).append("\n");
  }
  return left;
}

} // namespace

ShorterPatience::ShorterPatience(std::chrono::milliseconds patience) { shorter_patience = patience; }
ShorterPatience::~ShorterPatience() { shorter_patience.reset(); }

GitAnswer run_git(const fs::path& folder, GitUse use, const Words& arguments, std::string_view input,
                  const Words& variables) {
  Words words{"-C", folder.string()};
  append(words, options_of(use));
  const auto patience = patience_with(use, arguments);
  append(words, patience ? with_progress(arguments) : arguments);
  Words all = variables_of(use);
  append(all, variables);
  ProcessEnd end = end_of_program("git", words, input, all, patience);
  return {.status = end.status,
          .text = std::move(end.out),
          .said = patience ? without_progress(end.said) : std::move(end.said),
          .was_waiting = end.was_silent};
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
