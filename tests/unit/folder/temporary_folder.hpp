#pragma once

#include "folder/folder_error.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <vector>

namespace asystent::test {

/// A real directory that vanishes with all that it holds.
class TemporaryFolder {
public:
  TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder();

  const std::filesystem::path& path() const { return path_; }
  std::filesystem::path operator/(std::string_view name) const { return path_ / name; }

  /// Writes and reads without the library; missing directories are made.
  std::filesystem::path put(std::string_view name, std::string_view text) const;
  std::string get(std::string_view name) const;

  /// The names in a directory, sorted, those that begin with a dot too.
  std::vector<std::string> names(std::string_view subfolder = "") const;

private:
  std::filesystem::path path_;
};

struct stat status_of(const std::filesystem::path& path);
mode_t mode_of(const std::filesystem::path& path);
void change_mode(const std::filesystem::path& path, mode_t mode);

/// What is thrown, if anything.
template <class Call>
std::optional<folder::FolderError> error_of(Call call) {
  try {
    call();
  } catch (const folder::FolderError& error) {
    return error;
  }
  return std::nullopt;
}

template <class Call>
std::optional<folder::FolderError::Kind> kind_of(Call call) {
  const auto error = error_of(call);
  return error ? std::optional{error->kind} : std::nullopt;
}

} // namespace asystent::test
