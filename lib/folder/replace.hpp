#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::folder {

/// Replaces the text of a file of the folder: at once, private and durable, keeping mode and owner. Behind
/// a symlink inside the folder the file that it names is replaced. Throws FolderError and leaves the file as
/// it is: kind changed if its text is not `expected_old`, hard_link if the file has several names,
/// too_large if the new text could not be read again.
void replace_file(const std::filesystem::path& folder, const std::string& name, std::string_view expected_old,
                  std::string_view new_text);

/// Makes a new file (0600) of the folder, and missing directories above it (0700); where the directory is
/// shared by its group, they are the group's as well. It appears with all its
/// text or not at all. Throws FolderError, of kind exists if anything has that name.
void create_file(const std::filesystem::path& folder, const std::string& name, std::string_view text);

/// Writes a file that the user names, anywhere: 0600, at once; replaces a regular file of that name, also
/// behind a symlink, and removes what a killed process has left of it. Throws FolderError.
void write_output(const std::filesystem::path& file, std::string_view text);

/// The temporary files that are there now, relative to the folder: those of killed processes, and the one of
/// a writer who is at work. Throws FolderError.
std::vector<std::string> temporary_files(const std::filesystem::path& folder);

/// Removes the temporary files of killed processes from the folder and its subfolders, and gives their
/// number. Only for who holds the lock, or it takes another writer's. Throws FolderError.
std::size_t remove_leftovers(const std::filesystem::path& folder);

} // namespace asystent::folder
