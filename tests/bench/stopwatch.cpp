// usage: stopwatch PROGRAM ARGUMENT…
//
// Runs the program with its output thrown away, and prints its seconds, its peak memory in KiB and its exit
// status. A small program of its own, because the kernel counts the memory of the process that starts another
// as that one's too: started from Python, nothing would ever need less than Python.

#include <chrono>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

struct Outcome {
  double seconds;
  long peak_kib;
  int status;
};

pid_t start(char** command) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  pid_t child = 0;
  const int error = posix_spawnp(&child, command[0], &actions, nullptr, command, environ);
  if (error == 0) return child;
  std::fprintf(stderr, "stopwatch: %s: %s\n", command[0], std::strerror(error));
  return -1;
}

Outcome wait_for(pid_t child, std::chrono::steady_clock::time_point begin) {
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - begin;
  return {passed.count(), usage.ru_maxrss, WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status)};
}

} // namespace

int main(int count, char** arguments) {
  if (count < 2) return 2;
  const auto begin = std::chrono::steady_clock::now();
  const pid_t child = start(arguments + 1);
  if (child < 0) return 1;
  const Outcome outcome = wait_for(child, begin);
  std::printf("%.6f %ld %d\n", outcome.seconds, outcome.peak_kib, outcome.status);
}
