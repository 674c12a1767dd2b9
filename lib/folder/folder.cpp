#include "folder/folder.hpp"

#include "folder/directory.hpp"
#include "folder/folder_error.hpp"

#include <cerrno>
#include <system_error>

namespace asystent::folder {

bool is_case_folder(const std::filesystem::path& folder) {
  std::error_code error;
  return std::filesystem::exists(std::filesystem::symlink_status(folder / settings_file_name, error));
}

std::optional<std::filesystem::path> find_upwards(const std::filesystem::path& start) {
  std::error_code error;
  std::filesystem::path folder = std::filesystem::canonical(start, error);
  if (error) return std::nullopt;
  while (!is_case_folder(folder)) {
    if (!folder.has_relative_path()) return std::nullopt;
    folder = folder.parent_path();
  }
  return folder;
}

void make_folder(const std::filesystem::path& path) {
  std::error_code error;
  make_directory(path.has_filename() ? path : path.parent_path());
  if (!std::filesystem::is_directory(path, error)) throw FolderError(Operation::make_directory, path, EEXIST);
}

} // namespace asystent::folder
