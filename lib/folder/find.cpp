#include "folder/find.hpp"

#include <system_error>

namespace asystent {

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

} // namespace asystent
