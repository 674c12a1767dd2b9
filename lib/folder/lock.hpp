#pragma once

#include "folder/open_folder.hpp"
#include "folder/turn.hpp"

#include <chrono>
#include <filesystem>

namespace asystent::folder {

/// The file that says who holds the folder.
inline constexpr const char* lock_file_name = ".asystent.lock";

/// The right to write in a case folder, held by one process at a time for as long as this lives. Readers need
/// none: they see each file before or after a write, never in between.
///
/// Two things are locked. The folder itself, which nobody can remove or exchange while it is worked in: there
/// writers stand in the queue. Then the lock file, which tells who it is, and which keeps away who cannot
/// lock a directory: on such a disk, and in an older version. It must be the file that has the name once it
/// is locked.
class FolderLock {
public:
  /// Waits at most about this long. Throws FolderError, of kind locked with who holds it when time is up.
  FolderLock(const OpenFolder& folder, std::chrono::milliseconds wait);
  FolderLock(FolderLock&&) noexcept = default;
  FolderLock& operator=(FolderLock&&) = delete;
  ~FolderLock();

private:
  void lock_directory(const OpenFolder& folder, const Patience& patience);
  void lock_file(const OpenFolder& folder, const Patience& patience);

  Descriptor directory_; // not open where this disk locks no directories
  Descriptor file_;
};

} // namespace asystent::folder
