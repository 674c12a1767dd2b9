#pragma once

#include "folder/open_file.hpp"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::folder {

/// A subfolder, open; nothing where there is none. Throws FolderError, of kind outside where a link leads out
/// of the folder.
std::optional<OpenDirectory> subfolder_inside(const OpenFolder& folder, std::string_view subfolder);

/// The names of what the subfolder holds, in the order of their bytes; none where it does not exist. Throws
/// FolderError.
std::vector<std::string> names_inside(const OpenFolder& folder, std::string_view subfolder);
/// The same of a folder that need not exist itself.
std::vector<std::string> names_inside(const std::filesystem::path& folder, std::string_view subfolder);

/// Makes the directory with mode 0700, durably, and the owner's of the one above where root makes it; one
/// that exists stays as it is. Gives the new one, open, or nothing open. Throws FolderError.
Descriptor make_directory(const Spot& spot);

/// Makes the missing directories of that path. Throws FolderError.
void make_directories_inside(const OpenFolder& folder, const std::filesystem::path& name);

/// Brings new, removed and renamed entries of the directory safely to disk. Throws FolderError.
void sync_directory(const Descriptor& directory, const std::filesystem::path& path);

} // namespace asystent::folder
