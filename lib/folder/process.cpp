#include "folder/process.hpp"

#include "folder/memory_file.hpp"
#include "folder/open_file.hpp"
#include "folder/patience.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <array>
#include <csignal>
#include <iterator>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

namespace asystent::folder {
namespace {

struct SpawnActions {
  SpawnActions() { ::posix_spawn_file_actions_init(&actions); }
  ~SpawnActions() { ::posix_spawn_file_actions_destroy(&actions); }
  SpawnActions(const SpawnActions&) = delete;
  SpawnActions& operator=(const SpawnActions&) = delete;

  void use(const MemoryFile& file, int as) {
    ::posix_spawn_file_actions_adddup2(&actions, file.number(), as);
  }

  posix_spawn_file_actions_t actions{};
};

/// A program starts with signals as usual, whatever we hold or ignore.
struct SpawnAttributes {
  /// With a group of its own it can be ended with all that it starts.
  explicit SpawnAttributes(bool has_own_group) {
    sigset_t none{};
    sigset_t usual{};
    ::sigemptyset(&none);
    ::sigemptyset(&usual);
    for (const int number : {SIGPIPE, SIGXFSZ, SIGINT, SIGQUIT}) ::sigaddset(&usual, number);
    ::posix_spawnattr_init(&attributes);
    ::posix_spawnattr_setsigmask(&attributes, &none);
    ::posix_spawnattr_setsigdefault(&attributes, &usual);
    ::posix_spawnattr_setpgroup(&attributes, 0);
    const int group = has_own_group ? POSIX_SPAWN_SETPGROUP : 0;
    ::posix_spawnattr_setflags(&attributes,
                               static_cast<short>(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | group));
  }
  ~SpawnAttributes() { ::posix_spawnattr_destroy(&attributes); }
  SpawnAttributes(const SpawnAttributes&) = delete;
  SpawnAttributes& operator=(const SpawnAttributes&) = delete;

  posix_spawnattr_t attributes{};
};

/// While another program has the terminal its keys are not for us: Ctrl-C in an editor ends nothing of ours.
class LeftAlone {
public:
  LeftAlone() {
    for (std::size_t i = 0; i < keys.size(); ++i) before_[i] = std::signal(keys[i], SIG_IGN);
  }
  ~LeftAlone() {
    for (std::size_t i = 0; i < keys.size(); ++i) std::signal(keys[i], before_[i]);
  }
  LeftAlone(const LeftAlone&) = delete;
  LeftAlone& operator=(const LeftAlone&) = delete;

private:
  static constexpr std::array keys{SIGINT, SIGQUIT};
  std::array<void (*)(int), keys.size()> before_{};
};

std::vector<char*> pointers_to(std::vector<std::string>& words) {
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  return pointers;
}

std::string_view name_of(std::string_view variable) { return variable.substr(0, variable.find('=')); }

/// Our own, but for these.
std::vector<std::string> environment_with(const std::vector<std::string>& variables) {
  std::vector<std::string> all;
  const auto is_given = [&](std::string_view own) {
    return std::ranges::any_of(variables, [&](std::string_view one) { return name_of(one) == name_of(own); });
  };
  for (char** own = environ; *own != nullptr; ++own)
    if (!is_given(*own)) all.emplace_back(*own);
  std::ranges::copy_if(variables, std::back_inserter(all),
                       [](const std::string& one) { return one.find('=') != std::string::npos; });
  return all;
}

/// Nothing where there is no such program.
std::optional<pid_t> started(const std::string& program, std::vector<std::string> words,
                             const SpawnActions& actions, const std::vector<std::string>& variables,
                             bool has_own_group) {
  pid_t process = 0;
  auto environment = environment_with(variables);
  const auto arguments = pointers_to(words);
  const SpawnAttributes how(has_own_group);
  if (::posix_spawnp(&process, program.c_str(), &actions.actions, &how.attributes, arguments.data(),
                     pointers_to(environment).data()) != 0)
    return std::nullopt;
  return process;
}

/// Its exit status; -1: a signal ended it.
int end_of(pid_t process, const std::string& program) {
  int status = 0;
  checked(Operation::read, program, [&] { return ::waitpid(process, &status, 0); });
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int run_and_wait(const std::vector<std::string>& words, const SpawnActions& actions,
                 const std::vector<std::string>& variables) {
  const LeftAlone keys;
  const auto process = started(words.front(), words, actions, variables, false);
  return process ? end_of(*process, words.front()) : 127; // as a shell has it
}

/// One word of the line, and what is left behind it.
std::string next_word(std::string_view& line) {
  std::string word;
  char quote = '\0';
  while (!line.empty()) {
    const char character = line.front();
    if (quote == '\0' && white_space.find(character) != std::string_view::npos) break;
    line.remove_prefix(1);
    if (character == quote)
      quote = '\0';
    else if (quote == '\0' && (character == '"' || character == '\''))
      quote = character;
    else if (character == '\\' && quote != '\'' && !line.empty())
      word += std::exchange(line, line.substr(1)).front();
    else
      word += character;
  }
  return word;
}

} // namespace

ProcessError::ProcessError(const std::string& program, bool is_missing, const std::string& what_it_said)
    : Error(asystent::message("{}: {}", "{}: {}", program, what_it_said)), missing(is_missing) {}

ProcessEnd end_of_program(const std::string& program, const std::vector<std::string>& arguments,
                          std::string_view input, const std::vector<std::string>& variables,
                          std::optional<std::chrono::milliseconds> silence) {
  MemoryFile in("input");
  MemoryFile out("output");
  MemoryFile said("messages");
  in.fill(input);
  SpawnActions actions;
  actions.use(in, STDIN_FILENO);
  actions.use(out, STDOUT_FILENO);
  actions.use(said, STDERR_FILENO);
  std::vector<std::string> words{program};
  words.insert(words.end(), arguments.begin(), arguments.end());
  const auto process = started(program, std::move(words), actions, variables, silence.has_value());
  if (!process) return {.status = 127, .out = {}, .said = {}}; // as a shell has it
  const bool was_silent = silence && end_if_silent(*process, *silence, {out.number(), said.number()});
  return {
      .status = end_of(*process, program), .out = out.text(), .said = said.text(), .was_silent = was_silent};
}

std::string run_program(const std::string& program, const std::vector<std::string>& arguments,
                        std::string_view input, const std::vector<std::string>& variables) {
  ProcessEnd end = end_of_program(program, arguments, input, variables);
  if (end.status != 0) throw ProcessError(program, end.status == 127, end.said);
  return std::move(end.out);
}

std::vector<std::string> words_of_program(std::string_view line) {
  std::vector<std::string> words;
  for (line = trimmed(line); !line.empty(); line = trimmed(line)) words.push_back(next_word(line));
  return words;
}

int run_on_terminal(const std::vector<std::string>& words) { return run_and_wait(words, SpawnActions(), {}); }

int run_reading(const std::vector<std::string>& words, std::string_view input,
                const std::vector<std::string>& variables) {
  MemoryFile in("input");
  in.fill(input);
  SpawnActions actions;
  actions.use(in, STDIN_FILENO);
  return run_and_wait(words, actions, variables);
}

void make_private_process() {
  constexpr rlimit none{0, 0};
  ::umask(S_IRWXG | S_IRWXO);
  // Lowering a limit cannot fail.
  ::setrlimit(RLIMIT_CORE, &none);
}

} // namespace asystent::folder
