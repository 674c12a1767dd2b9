#pragma once

#include "folder/system_call.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::folder {

/// Where folder/name really is, symlinks resolved. Throws FolderError, of kind outside where that is not
/// in the folder, and not_found where it does not exist.
std::filesystem::path real_path_inside(const std::filesystem::path& folder,
                                       const std::filesystem::path& name);

/// The real path of a subfolder; nothing where there is none. Throws FolderError.
std::optional<std::filesystem::path> subfolder_inside(const std::filesystem::path& folder,
                                                      std::string_view subfolder);

/// The names of what the subfolder holds, in the order of their bytes; none where it does not exist. Throws
/// FolderError.
std::vector<std::string> names_inside(const std::filesystem::path& folder, std::string_view subfolder);

/// Makes the directory with mode 0700, durably, and the owner's of the one above where root makes it; one
/// that exists stays as it is. Gives the new one, open, or nothing open. Throws FolderError.
Descriptor make_directory(const std::filesystem::path& path);

/// The real path of folder/name, with the missing directories of that path made. Throws FolderError.
std::filesystem::path make_directories_inside(const std::filesystem::path& folder,
                                              const std::filesystem::path& name);

/// Brings new, removed and renamed entries of the directory safely to disk. An empty path is the current
/// directory. Throws FolderError.
void sync_directory(const std::filesystem::path& path);

} // namespace asystent::folder
