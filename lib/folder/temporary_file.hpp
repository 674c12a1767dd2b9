#pragma once

#include "folder/open_file.hpp"

#include <filesystem>
#include <string>

namespace asystent::folder {

/// The next content of a file, in a private file (0600) beside it until it takes the file's name. Removes
/// what has not taken the name. All functions throw FolderError, with the path of the target.
class TemporaryFile {
public:
  explicit TemporaryFile(Spot target);
  explicit TemporaryFile(const std::filesystem::path& target)
      : TemporaryFile(Spot::at(target, Operation::create)) {}
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

  /// Takes the target's name, and leaves its own to the file that had it until then: whatever that is. False,
  /// and nothing is done, where the disk cannot exchange names.
  bool exchange_with_target();
  /// What has this file's own name now.
  struct stat displaced() const;
  const Spot& place() const { return place_; }
  /// Gives the target its name back, after exchange_with_target(). Who has saved it once more meanwhile keeps
  /// it.
  void put_back();
  /// Brings the names safely to disk.
  void sync() const;
  /// Lets the displaced file go.
  void forget_displaced();

  /// Takes the target's name; fails with kind exists if anything has it.
  void become_target();

private:
  void make();
  bool is_still_named() const;
  bool swap_names();
  void take_name(); // after which it has its own no longer
  void reserve_and_replace();

  Spot target_;
  Spot place_; // its name is empty when it has none of its own
  Descriptor descriptor_;
  Descriptor lock_; // the same open file: it stays locked until this has ended
  ino_t own_ = 0;
};

} // namespace asystent::folder
