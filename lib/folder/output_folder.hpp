#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::folder {

// A folder that the program fills with files and that may hold others. A file is the program's own where its
// text holds a mark.

/// Whether the path is the folder or leads into it, symlinks resolved; it need not exist yet.
bool is_at_or_inside(const std::filesystem::path& folder, const std::filesystem::path& path);

/// Whether a file written at the path would take the place of one of the case folder's own, or would be taken
/// for one: its settings and what else is hidden there, all in its subfolders and in git's, and what links
/// in these lead to. So are git's own files wherever they are. By where the path really leads, however it is
/// spelt. `case_folder` need not exist.
bool is_own_place(const std::filesystem::path& case_folder, const std::filesystem::path& path);

/// Whether there is nothing at the path, or a directory without entries. Throws FolderError.
bool is_missing_or_empty(const std::filesystem::path& path);

/// The names, relative to the folder, that somebody else's file or anything but a file has.
std::vector<std::string> foreign_files(const std::filesystem::path& folder,
                                       std::span<const std::string> names, std::string_view mark);

/// Removes the program's own regular files from the folder, but those with these names, and gives their
/// number. `extension` with its dot. Throws FolderError.
std::size_t remove_own_files(const std::filesystem::path& folder, std::string_view extension,
                             std::string_view mark, std::span<const std::string> kept);

} // namespace asystent::folder
