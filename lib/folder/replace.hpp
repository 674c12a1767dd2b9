#pragma once

#include "folder/open_folder.hpp"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace asystent::folder {

/// Replaces the text of a file of the folder: at once, private and durable, keeping mode and owner. Behind
/// a symlink inside the folder the file that it names is replaced. Throws FolderError and leaves the file as
/// it is: kind changed if its text is not `expected_old`, being_saved if somebody has it open for writing,
/// hard_link if the file has several names, too_large if the new text could not be read again.
///
/// Nothing is replaced unseen: the names of the new and the old file are exchanged, and what came out is
/// looked at. If somebody has saved it since it was read, it goes back. Where a disk cannot exchange names, a
/// save between the last look and the rename is lost: upkeep.hpp tells of such disks.
void replace_file(const OpenFolder& folder, const std::string& name, std::string_view expected_old,
                  std::string_view new_text);

/// Makes a new file (0600) of the folder, and missing directories above it (0700); where the directory is
/// shared by its group, they are the group's as well. It appears with all its
/// text or not at all. Throws FolderError, of kind exists if anything has that name.
void create_file(const OpenFolder& folder, const std::string& name, std::string_view text);

/// Writes a file that the user names, anywhere: 0600, at once; replaces a regular file of that name, also
/// behind a symlink, and removes what a killed process has left of it. Throws FolderError.
void write_output(const std::filesystem::path& file, std::string_view text);

struct Output {
  std::filesystem::path file;
  std::string_view text;
};
/// The same of several, in their order: what is left of any of them is removed before the first is written.
void write_outputs(std::span<const Output> outputs);

} // namespace asystent::folder
