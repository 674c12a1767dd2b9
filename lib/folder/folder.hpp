#pragma once

// A case folder on the disk: what makes it one, and how it is found and made. Nothing outside of this room
// opens a file or starts a program.
//
//   files, open_file    reading                replace, temporary_file   writing: all of a text or nothing
//   directory, owner    what files are in      lock                      one writer at a time
//   process             other programs         upkeep, output_folder     what is looked after
//   strays              what looks like a record and is not read
//   system_call         descriptors, and what fails with a folder_error

#include <filesystem>
#include <optional>
#include <span>
#include <string_view>

namespace asystent::folder {

/// The file that makes a folder a case folder.
inline constexpr std::string_view settings_file_name = "asystent.yaml";

/// Where the files of a case folder are: in itself and in its subfolders.
inline constexpr std::string_view folder_and_subfolders[] = {"", "families", "worklog", "templates"};
inline constexpr std::span subfolders = std::span(folder_and_subfolders).subspan<1>();

/// Whether the folder has an asystent.yaml, good or broken.
bool is_case_folder(const std::filesystem::path& folder);

/// The nearest folder at or above `start` that holds asystent.yaml, with symlinks resolved. A broken
/// asystent.yaml counts too, so that its fault is shown and no other folder is taken by mistake.
std::optional<std::filesystem::path> find_upwards(const std::filesystem::path& start);

/// Makes the folder (0700) in one that exists; a folder that is there already stays as it is. Throws
/// FolderError.
void make_folder(const std::filesystem::path& path);

} // namespace asystent::folder
