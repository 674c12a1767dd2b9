#include "folder/patience.hpp"

#include "folder/system_call.hpp"

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace asystent::folder {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr milliseconds look_every{200};
constexpr milliseconds without_descriptor{5}; // on a kernel that gives none for a process
constexpr milliseconds to_clean_up{2000};

bool has_ended(pid_t process) {
  siginfo_t told{};
  return ::waitid(P_PID, static_cast<id_t>(process), &told, WEXITED | WNOHANG | WNOWAIT) != 0 ||
         told.si_pid == process;
}

/// Until it ends, but no longer than that.
void wait_for(const Descriptor& process, milliseconds time) {
  if (process.number() < 0) return std::this_thread::sleep_for(std::min(time, without_descriptor));
  pollfd one{.fd = process.number(), .events = POLLIN, .revents = 0};
  ::poll(&one, 1, static_cast<int>(time.count()));
}

off_t size_of(const std::array<int, 2>& written) {
  off_t size = 0;
  for (const int number : written)
    if (struct stat status{}; ::fstat(number, &status) == 0) size += status.st_size;
  return size;
}

} // namespace

bool end_if_silent(pid_t process, milliseconds silence, const std::array<int, 2>& written) {
  const Descriptor descriptor{static_cast<int>(::syscall(SYS_pidfd_open, process, 0))};
  auto heard = steady_clock::now();
  for (off_t size = 0; steady_clock::now() - heard < silence;) {
    if (has_ended(process)) return false;
    wait_for(descriptor, std::min(look_every, silence));
    if (std::exchange(size, size_of(written)) != size) heard = steady_clock::now();
  }
  ::kill(-process, SIGTERM);
  for (const auto until = steady_clock::now() + to_clean_up;
       steady_clock::now() < until && !has_ended(process);)
    wait_for(descriptor, look_every);
  ::kill(-process, SIGKILL);
  return true;
}

bool has_terminal() {
  const Descriptor terminal{::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)};
  return terminal.number() >= 0;
}

} // namespace asystent::folder
