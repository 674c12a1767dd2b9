#pragma once

#include "cli/session.hpp"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

namespace asystent::cli {

/// How far a long command is, for who waits at a terminal: one line on standard error, written anew, which is
/// gone at the end. Nothing where nobody sees it (no terminal, TERM=dumb, --quiet), and nothing of what is
/// done within half a second.
class Progress {
public:
  /// `what`: in the language of messages, such as `czytam zapisy`. `total`: of steps; 0: nobody knows.
  Progress(const Call& call, std::string what, std::size_t total = 0);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// Something else is being done now.
  void go_on(std::string what);
  /// One step more is done.
  void step() { ++done_; }

private:
  void show_until_done();
  std::string line() const;

  std::mutex mutex_;
  std::condition_variable ends_;
  bool is_over_ = false;
  std::string what_;
  std::size_t total_;
  std::atomic<std::size_t> done_ = 0;
  std::thread thread_; // the last, as it sees all the others
};

} // namespace asystent::cli
