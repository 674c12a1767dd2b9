#include "folder/turn.hpp"

#include <algorithm>
#include <csignal>
#include <ctime>
#include <sys/file.h>
#include <sys/syscall.h>

namespace asystent::folder {

namespace {

using std::chrono::milliseconds;

/// After the first time it comes again: one that came just before the call would be waited for for ever.
constexpr milliseconds repeated{20};

void wake_up(int /*signal*/) {}

timespec timespec_of(milliseconds time) {
  return {.tv_sec = time.count() / 1000, .tv_nsec = time.count() % 1000 * 1'000'000};
}

/// Interrupts what this thread waits for, once the time is up, and again and again until this ends.
class WakeUp {
public:
  explicit WakeUp(milliseconds time) {
    struct sigaction action {};
    action.sa_handler = wake_up; // no SA_RESTART: the call is to end
    ::sigaction(SIGALRM, &action, &old_action_);
    sigset_t alarm{};
    ::sigemptyset(&alarm);
    ::sigaddset(&alarm, SIGALRM);
    ::pthread_sigmask(SIG_UNBLOCK, &alarm, &old_mask_);
    start(time);
  }
  WakeUp(const WakeUp&) = delete;
  WakeUp& operator=(const WakeUp&) = delete;
  ~WakeUp() {
    if (has_timer_) ::timer_delete(timer_);
    ::sigaction(SIGALRM, &old_action_, nullptr);
    ::pthread_sigmask(SIG_SETMASK, &old_mask_, nullptr);
  }

private:
  void start(milliseconds time) {
    sigevent event{};
    event.sigev_notify = SIGEV_THREAD_ID;
    event.sigev_signo = SIGALRM;
    event._sigev_un._tid = static_cast<pid_t>(::syscall(SYS_gettid));
    has_timer_ = ::timer_create(CLOCK_MONOTONIC, &event, &timer_) == 0;
    if (!has_timer_) throw FolderError(Operation::lock, "timer", errno);
    const itimerspec times{.it_interval = timespec_of(repeated),
                           .it_value = timespec_of(std::max(time, milliseconds{1}))};
    ::timer_settime(timer_, 0, &times, nullptr);
  }

  struct sigaction old_action_ {};
  sigset_t old_mask_{};
  timer_t timer_{};
  bool has_timer_ = false;
};

bool lock_at_once(const Descriptor& file, const std::filesystem::path& path) {
  return checked(Operation::lock, path, [&] {
           const int result = ::flock(file.number(), LOCK_EX | LOCK_NB);
           return result == -1 && errno == EWOULDBLOCK ? 1 : result;
         }) == 0;
}

} // namespace

milliseconds Patience::left() const {
  return std::chrono::ceil<milliseconds>(end_ - std::chrono::steady_clock::now());
}

bool takes_turn(const Descriptor& file, const Patience& patience, const std::filesystem::path& path) {
  if (lock_at_once(file, path)) return true;
  if (patience.is_over()) return false;
  const WakeUp timer(patience.left());
  for (;;) {
    if (::flock(file.number(), LOCK_EX) == 0) return true;
    if (errno != EINTR) throw FolderError(Operation::lock, path, errno);
    if (patience.is_over()) return false;
  }
}

} // namespace asystent::folder
