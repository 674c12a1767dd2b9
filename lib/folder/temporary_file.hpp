#pragma once

#include "folder/open_file.hpp"

#include <filesystem>
#include <string_view>

namespace asystent::folder {

/// The next content of a file, in a private file (0600) beside it until it takes the file's name. Removes
/// what has not taken the name. All functions throw FolderError, with the path of the target.
class TemporaryFile {
public:
  explicit TemporaryFile(std::filesystem::path target);
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile();

  /// The old file's owner, group, mode and access list.
  void keep_owner_and_mode(const OpenFile& old);

  /// For a new file: see give_to_owner_of_directory() and share_as_directory().
  void fit_into_directory();

  /// Writes the text and brings it safely to disk.
  void fill(std::string_view text);

  /// Takes the target's name, whether a file has it or not.
  void replace_target();

  /// Takes the target's name; fails with kind exists if anything has it.
  void become_target();

private:
  std::filesystem::path target_;
  std::filesystem::path path_;
  Descriptor descriptor_;
  Descriptor lock_; // the same open file: it stays locked until this has ended
};

/// Whether TemporaryFile makes such names for what a case folder holds: `.R-2026-001.yaml.XXXXXX.tmp`.
/// Others' temporary files have other names.
bool is_temporary_name(std::string_view name);

/// Removes what killed processes have left beside the file that they were to write; what a living one writes
/// stays, and what cannot be removed too.
void remove_abandoned(const std::filesystem::path& target);

} // namespace asystent::folder
