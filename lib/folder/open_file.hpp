#pragma once

// Files and directories that are open. No symlink is followed to one, and nothing but a regular file is read.

#include "folder/beneath.hpp"

#include <cstddef>
#include <dirent.h>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <vector>

namespace asystent::folder {

/// A directory that stays open: the system finds the way to it once, and not for each of its files.
class OpenDirectory {
public:
  /// Takes the open directory; the path is for messages. Throws FolderError.
  OpenDirectory(Descriptor directory, std::filesystem::path path);

  struct Name {
    std::string name;
    bool is_regular; // false: it is not, or the file system does not tell
  };
  /// What it holds, without itself and the one above, in the order of the bytes of the names. Throws
  /// FolderError.
  std::vector<Name> names() const;

  const std::filesystem::path& path() const { return path_; }
  /// For openat(2).
  int number() const { return ::dirfd(stream_.get()); }

private:
  struct Close {
    void operator()(DIR* stream) const { ::closedir(stream); }
  };

  std::filesystem::path path_;
  std::unique_ptr<DIR, Close> stream_;
};

/// The path of a file in it; made only where it is needed, as that takes longer than to open the file.
struct PathInside {
  const OpenDirectory& directory;
  const std::string& name;

  operator std::filesystem::path() const { return directory.path() / name; }
};

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

/// The same of a file of the folder, to read; a link is followed as long as it stays in the folder.
OpenFile open_regular(const OpenFolder& folder, const std::string& name);

/// The same of what is in this place.
OpenFile open_regular(const Spot& spot, int flags);

/// All text up to the end; nothing if that is more than max_file_bytes. `expected_bytes` spares
/// allocations, no more. Throws FolderError.
std::optional<std::string> read_text(const Descriptor& descriptor, const std::string& path,
                                     std::size_t expected_bytes);

/// Writes all of it. Throws FolderError.
void write_text(const Descriptor& descriptor, const std::filesystem::path& path, std::string_view text);

} // namespace asystent::folder
