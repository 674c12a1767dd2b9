#pragma once

#include "folder/error.hpp"

#include <cerrno>
#include <filesystem>

namespace asystent {

/// Makes the system call once and gives its result; throws FolderError where it fails (-1 and errno).
template <class Call>
auto checked_once(Operation operation, const std::filesystem::path& path, Call call) {
  const auto result = call();
  if (result == -1) throw FolderError(operation, path, errno);
  return result;
}

/// The same, made again as long as a signal interrupts it.
template <class Call>
auto checked(Operation operation, const std::filesystem::path& path, Call call) {
  return checked_once(operation, path, [&call] {
    auto result = call();
    while (result == -1 && errno == EINTR) result = call();
    return result;
  });
}

} // namespace asystent
