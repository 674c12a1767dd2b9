#pragma once

#include "folder/system_call.hpp"

#include <filesystem>
#include <memory>

namespace asystent::folder {

/// A case folder that is open. Its path is followed once: whoever gives the name to another folder afterwards
/// moves nobody who works in this one. Copies are the same open folder.
class OpenFolder {
public:
  /// A path alone is a folder that is opened for one call. Throws FolderError.
  OpenFolder(std::filesystem::path path); // NOLINT(google-explicit-constructor)
  /// One that has just been made, and is open.
  OpenFolder(std::filesystem::path path, Descriptor directory);

  const std::filesystem::path& path() const { return path_; }
  /// For the *at calls.
  const Descriptor& directory() const { return *directory_; }

  /// For who is about to write. Throws FolderError, of kind exchanged, where another folder has the name now:
  /// what is written here nobody would look for.
  void require_its_name() const;

private:
  std::filesystem::path path_;
  std::shared_ptr<const Descriptor> directory_;
};

/// Opens a directory once more: with a place to read at and a lock of its own. Throws FolderError.
Descriptor opened_again(const Descriptor& directory, const std::filesystem::path& path);

} // namespace asystent::folder
