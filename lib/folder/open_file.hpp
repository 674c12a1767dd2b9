#pragma once

#include "folder/descriptor.hpp"
#include "folder/open_directory.hpp"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <sys/stat.h>

namespace asystent {

/// An open regular file and what the system says of it.
struct OpenFile {
  Descriptor descriptor;
  struct stat status {};
};

/// Opens a regular file with these open(2) flags; O_CREAT makes it with mode 0600. Never waits for a FIFO
/// and never follows a symlink in the last component. Throws FolderError.
OpenFile open_regular(const std::filesystem::path& path, int flags);

/// The same of a file in a directory, to read.
OpenFile open_regular(const OpenDirectory& directory, const std::string& name);

/// All text up to the end; nothing if that is more than max_file_bytes. `expected_bytes` spares
/// allocations, no more. Throws FolderError.
std::optional<std::string> read_text(const Descriptor& descriptor, const std::string& path,
                                     std::size_t expected_bytes);

/// Writes all of it. Throws FolderError.
void write_text(const Descriptor& descriptor, const std::filesystem::path& path, std::string_view text);

} // namespace asystent
