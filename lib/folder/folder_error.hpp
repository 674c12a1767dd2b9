#pragma once

#include "text/error.hpp"

#include <filesystem>
#include <string>

namespace asystent::folder {

/// What was tried.
enum class Operation {
  open,
  read,
  write,
  sync,
  set_owner,
  replace,
  create,
  remove,
  lock,
  list_directory,
  make_directory,
  sync_directory,
};

/// Who holds the lock of a folder, as far as known; all empty where not.
struct LockHolder {
  std::string process;
  std::string host;
  std::string since;
  std::string program; // of one that is no command of ours, and has said nothing of itself
};

/// The system said no (exit status 5): what was tried, on which path, and why it failed.
struct FolderError : Error {
  enum class Kind {
    system,         ///< any other answer of the system: see error_number
    not_found,      ///< there is no such file or directory
    exists,         ///< it is there already
    not_regular,    ///< a directory, a FIFO, a device …
    too_large,      ///< over max_file_bytes
    outside,        ///< leads out of the case folder
    hard_link,      ///< the file has more than one name: a replacement would part them
    changed,        ///< no longer the text that was read
    being_saved,    ///< another program has the file open for writing
    missing_folder, ///< a subfolder that every case folder has is not there
    locked,         ///< another process holds the folder: see holder
    exchanged,      ///< another folder has the name now
  };

  /// The system's own answer: an errno value.
  FolderError(Operation tried, std::filesystem::path where, int number);
  /// A refusal of ours.
  FolderError(Operation tried, std::filesystem::path where, Kind why, LockHolder who = {});

  Operation operation;
  std::filesystem::path path;
  Kind kind;
  int error_number = 0;
  LockHolder holder;
};

} // namespace asystent::folder
