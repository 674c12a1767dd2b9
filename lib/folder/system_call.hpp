#pragma once

#include "folder/folder_error.hpp"

#include <cerrno>

namespace asystent {

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

} // namespace asystent
