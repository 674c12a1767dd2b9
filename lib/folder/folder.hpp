#pragma once

// A case folder on the disk: what makes it one, and how it is found and made. Nothing outside of this room
// opens a file or starts a program.
//
//   open_folder, beneath     the folder held open, and the only ways into it
//   files, open_file         reading           replace, temporary_file   writing: all of a text or nothing
//   settled, lease, listing  what is being saved while it is read
//   directory, owner         what files are in       lock, turn          one writer at a time, in their order
//   leftovers                what the killed have left behind: one rule
//   signals                  what is written is told as written
//   process, git             other programs          output_folder       where others' files are
//   upkeep, access, disk     what is looked after    strays              what looks like a record and is not
//   read system_call              descriptors, and what fails with a folder_error

#include "folder/open_folder.hpp"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace asystent::folder {

/// The file that makes a folder a case folder.
inline constexpr std::string_view settings_file_name = "asystent.yaml";

/// Where the files of a case folder are: in itself and in its subfolders.
inline constexpr std::string_view folder_and_subfolders[] = {"", "families", "worklog", "templates",
                                                             ".asystent"};
inline constexpr std::span subfolders = std::span(folder_and_subfolders).subspan<1>();
/// The one that every case folder has: where it is missing a disk is not there, or it bears another name.
inline constexpr std::string_view required_subfolder = "families";

/// Whether the folder has an asystent.yaml, good or broken.
bool is_case_folder(const std::filesystem::path& folder);
/// The same of one that is open: of what it is, and not of what has its name now. Throws FolderError where
/// that cannot be looked at.
bool is_case_folder(const OpenFolder& folder);

/// The nearest folder at or above `start` that holds asystent.yaml, with symlinks resolved. A broken
/// asystent.yaml counts too, so that its fault is shown and no other folder is taken by mistake.
std::optional<std::filesystem::path> find_upwards(const std::filesystem::path& start);

/// A user to whom a folder belongs, or what makes it one.
struct Stranger {
  std::string path; // of what belongs to them
  std::string user; // their name, or number
};

/// Whether a folder that nobody has named may be another user's trap: it, asystent.yaml or a subfolder
/// belongs neither to who works here nor to root. Where the folder is one's own and only those whom one let
/// in can write there, what colleagues have put into it is as it should be. Under sudo the user who called it
/// counts too.
std::optional<Stranger> stranger_in(const std::filesystem::path& folder);

/// Makes the folder (0700) in one that exists; a folder that is there already stays as it is. Throws
/// FolderError.
OpenFolder make_folder(const std::filesystem::path& path);

} // namespace asystent::folder
