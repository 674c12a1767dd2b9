#pragma once

// What the system gives and how it says no.

#include "folder/folder_error.hpp"

#include <cerrno>
#include <unistd.h>
#include <utility>

namespace asystent::folder {

/// Owns an open file descriptor and closes it.
class Descriptor {
public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_{number} {}
  Descriptor(Descriptor&& other) noexcept : number_{std::exchange(other.number_, -1)} {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~Descriptor() {
    if (is_open()) ::close(number_);
  }

  bool is_open() const { return number_ >= 0; }
  int number() const { return number_; }

  /// Gives it away, open.
  int release() { return std::exchange(number_, -1); }

  /// Closes now, for who must know whether it went well: 0, or -1 and errno. An interrupted close has
  /// closed the descriptor all the same on Linux, so it counts as done.
  int close() {
    const int result = ::close(std::exchange(number_, -1));
    return result == -1 && errno == EINTR ? 0 : result;
  }

private:
  int number_ = -1;
};

/// Makes the system call once and gives its result; throws FolderError where it fails (-1 and errno). The
/// path may be a text, of which a path is made only then.
template <class Path, class Call>
auto checked_once(Operation operation, const Path& path, Call call) {
  const auto result = call();
  if (result == -1) throw FolderError(operation, path, errno);
  return result;
}

/// The same, made again as long as a signal interrupts it.
template <class Path, class Call>
auto checked(Operation operation, const Path& path, Call call) {
  return checked_once(operation, path, [&call] {
    auto result = call();
    while (result == -1 && errno == EINTR) result = call();
    return result;
  });
}

} // namespace asystent::folder
