#include "cli/progress.hpp"

#include <chrono>
#include <cstdio>

namespace asystent::cli {
namespace {

constexpr auto patience = std::chrono::milliseconds(500);
constexpr auto beat = std::chrono::milliseconds(100);

/// Goes to the line's beginning and clears it (ECMA-48: CR, EL).
constexpr std::string_view clean_line = "\r\x1b[K";

void put(std::string_view text) {
  std::fwrite(text.data(), 1, text.size(), stderr);
  std::fflush(stderr);
}

bool is_seen(const Call& call) {
  return call.environment.is_terminal_for_errors && call.environment.has_colours && !call.output.is_quiet();
}

} // namespace

Progress::Progress(const Call& call, std::string what, std::size_t total)
    : what_(std::move(what)), total_(total) {
  if (is_seen(call)) thread_ = std::thread([this] { show_until_done(); });
}

Progress::~Progress() {
  if (!thread_.joinable()) return;
  {
    const std::lock_guard lock(mutex_);
    is_over_ = true;
  }
  ends_.notify_one();
  thread_.join();
}

void Progress::go_on(std::string what) {
  const std::lock_guard lock(mutex_);
  what_ = std::move(what);
}

std::string Progress::line() const {
  return total_ == 0 ? fmt::format("{}…", what_) : fmt::format("{}: {}/{}", what_, done_.load(), total_);
}

void Progress::show_until_done() {
  std::unique_lock lock(mutex_);
  const auto is_over = [this] { return is_over_; };
  if (ends_.wait_for(lock, patience, is_over)) return;
  do put(std::string(clean_line) + line());
  while (!ends_.wait_for(lock, beat, is_over));
  put(clean_line);
}

} // namespace asystent::cli
