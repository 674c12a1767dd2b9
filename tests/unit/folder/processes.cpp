#include "processes.hpp"

#include <cerrno>
#include <grp.h>
#include <stdexcept>
#include <sys/wait.h>

namespace asystent::test {

int exit_status(pid_t process) {
  int status = 0;
  while (::waitpid(process, &status, 0) == -1)
    if (errno != EINTR) throw std::runtime_error{"waitpid"};
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void become_nobody() {
  constexpr gid_t nogroup = 65534;
  constexpr uid_t nobody = 65534;
  if (::geteuid() != 0) return;
  if (::setgroups(0, nullptr) != 0 || ::setgid(nogroup) != 0 || ::setuid(nobody) != 0)
    throw std::runtime_error{"setuid"};
}

} // namespace asystent::test
