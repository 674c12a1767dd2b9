#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::folder {

// git, as it is started: without a shell, in the C locale, and in the repository of the folder that is meant,
// whatever the environment says (a hook is started with variables that name another one).

/// What git may do. A repository may come from anywhere, and its settings can name programs: only a merge
/// driver that was set up in the clone is ever run, and of hooks none.
enum class GitUse {
  looking, // changes and locks nothing, fetches nothing
  writing, // may change the repository and its index; asks nobody's server
  network, // the same, and may ask a server: waits 10 seconds for it, and for no password without a terminal
};

/// How git ended, and what it wrote.
struct GitAnswer {
  int status = 0; // 127: it is not installed
  std::string text;
  std::string said;         // its messages, in English
  bool was_waiting = false; // for somebody who cannot be asked: it was ended

  bool is_good() const { return status == 0; }
  bool is_missing() const { return status == 127; }
};

/// `arguments` begin with its command. `variables` as for end_of_program(). Throws FolderError when there is
/// no memory for the answer.
GitAnswer run_git(const std::filesystem::path& folder, GitUse use, const std::vector<std::string>& arguments,
                  std::string_view input = {}, const std::vector<std::string>& variables = {});

/// How long a git that signs or asks a server may say nothing where no terminal is there to ask for a
/// passphrase: the program that it has started for that may wait for ever (trap T18).
inline constexpr std::chrono::milliseconds patience_with_git{30'000};

/// For tests: as if there were no terminal, and less patience.
class ShorterPatience {
public:
  explicit ShorterPatience(std::chrono::milliseconds patience);
  ShorterPatience(const ShorterPatience&) = delete;
  ShorterPatience& operator=(const ShorterPatience&) = delete;
  ~ShorterPatience();
};

/// In a hook: which index and which objects git is about to take, as it has told its hook, for the
/// `variables` of run_git(). Empty where no hook is under way. Paths are made whole.
std::vector<std::string> variables_of_hook();

/// Whether the folder or one above it holds a `.git`: elsewhere no program needs to be started to know that
/// there is none. An empty one is none.
bool is_in_git(const std::filesystem::path& folder);

/// Names with a NUL behind each, as git's -z has them.
std::vector<std::string> names_of_git(std::string_view text);

/// One object, as `git cat-file --batch` tells it. Looks into the answer.
struct GitObject {
  std::string_view id; // what was asked for, where there is no such object
  std::string_view type;
  std::string_view content;

  bool is_missing() const { return type == "missing"; }
};

/// Takes the first one off the answer; nothing where the answer ends before it.
std::optional<GitObject> take_object(std::string_view& answer);

} // namespace asystent::folder
