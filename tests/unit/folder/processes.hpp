#pragma once

#include <exception>
#include <sys/types.h>
#include <unistd.h>

namespace asystent::test {

/// Runs the function in a process of its own and gives its number. What it returns is the exit status;
/// 99 stands for an exception.
template <class Function>
pid_t start_process(Function function) {
  const pid_t process = ::fork();
  if (process != 0) return process;
  try {
    ::_exit(function());
  } catch (const std::exception&) {
    ::_exit(99);
  }
}

/// Waits for its end and gives the exit status; -1 if a signal ended it.
int exit_status(pid_t process);

/// From now on this process is nobody in particular: permissions hold for it, as they do not for root.
void become_nobody();

} // namespace asystent::test
