#include "folder/settled.hpp"

#include <algorithm>
#include <atomic>
#include <ctime>
#include <thread>

namespace asystent::folder {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds longest_pause{100};
constexpr int for_all_files = 2000; // ms

std::atomic<int>& left_for_all() {
  static std::atomic<int> left = for_all_files;
  return left;
}

milliseconds time_since(const timespec& then, const timespec& now) {
  const auto seconds = std::clamp<std::time_t>(now.tv_sec - then.tv_sec, -100'000, 100'000);
  return milliseconds(seconds * 1000 + (now.tv_nsec - then.tv_nsec) / 1'000'000);
}

} // namespace

timespec present() {
  timespec now{};
  ::clock_gettime(CLOCK_REALTIME, &now);
  return now;
}

/// A time ahead is that of another machine's clock, or of nobody's: it says nothing.
bool is_changed_within(milliseconds time, const struct stat& status, const timespec& moment) {
  const timespec now = present();
  const auto is_recent = [&](const timespec& then) {
    return time_since(then, moment) < time && time_since(then, now) > -time;
  };
  return is_recent(status.st_mtim) || is_recent(status.st_ctim);
}

bool LookAgain::after_a_while() {
  const auto pause = static_cast<int>(pause_.count());
  if (left_ < pause_ || left_for_all().fetch_sub(pause) < pause) return false;
  std::this_thread::sleep_for(pause_);
  left_ -= pause_;
  pause_ = std::min(2 * pause_, longest_pause);
  return true;
}

void renew_patience() { left_for_all() = for_all_files; }

} // namespace asystent::folder
