#pragma once

#include "folder/system_call.hpp"

#include <chrono>
#include <filesystem>

namespace asystent::folder {

/// The right to write in a case folder, held by one process at a time for as long as this lives. Readers need
/// none: they see each file before or after a write, never in between.
class FolderLock {
public:
  /// Waits at most about this long. Throws FolderError, of kind locked with who holds it when time is up.
  FolderLock(const std::filesystem::path& folder, std::chrono::milliseconds wait);
  FolderLock(FolderLock&&) noexcept = default;
  FolderLock& operator=(FolderLock&&) = delete;
  ~FolderLock();

private:
  Descriptor descriptor_;
};

/// Whether another process holds the folder now. Writes nothing. Throws FolderError.
bool is_locked(const std::filesystem::path& folder);

} // namespace asystent::folder
