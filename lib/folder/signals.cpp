#include "folder/signals.hpp"

#include <csignal>
#include <initializer_list>

namespace asystent::folder {

void hold_signals() {
  sigset_t ending{};
  ::sigemptyset(&ending);
  for (const int number : {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF,
                           SIGXCPU, SIGPIPE, SIGIO, SIGPWR})
    ::sigaddset(&ending, number);
  ::pthread_sigmask(SIG_BLOCK, &ending, nullptr);
}

} // namespace asystent::folder
