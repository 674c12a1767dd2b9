#pragma once

#include <dirent.h>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace asystent {

/// A directory that stays open: the system finds the way to it once, and not for each of its files.
class OpenDirectory {
public:
  /// Throws FolderError.
  explicit OpenDirectory(std::filesystem::path path);

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

} // namespace asystent
