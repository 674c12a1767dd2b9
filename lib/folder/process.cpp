#include "folder/process.hpp"

#include "folder/memory_file.hpp"
#include "folder/open_file.hpp"
#include "folder/patience.hpp"

#include <algorithm>
#include <csignal>
#include <iterator>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

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
    for (const int number : {SIGPIPE, SIGXFSZ}) ::sigaddset(&usual, number);
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
  int status = 0;
  checked(Operation::read, program, [&] { return ::waitpid(*process, &status, 0); });
  return {.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1,
          .out = out.text(),
          .said = said.text(),
          .was_silent = was_silent};
}

std::string run_program(const std::string& program, const std::vector<std::string>& arguments,
                        std::string_view input, const std::vector<std::string>& variables) {
  ProcessEnd end = end_of_program(program, arguments, input, variables);
  if (end.status != 0) throw ProcessError(program, end.status == 127, end.said);
  return std::move(end.out);
}

void make_private_process() {
  constexpr rlimit none{0, 0};
  ::umask(S_IRWXG | S_IRWXO);
  // Lowering a limit cannot fail.
  ::setrlimit(RLIMIT_CORE, &none);
}

} // namespace asystent::folder
