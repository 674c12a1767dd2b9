#pragma once

#include "folder/open_folder.hpp"

#include <filesystem>
#include <string_view>

namespace asystent::folder {

/// A kind of disk on which less can be promised.
struct WeakDisk {
  unsigned type; // as statfs(2) tells it
  std::string_view name;
};

/// The kind of this number; nullptr where nothing is known against it.
const WeakDisk* weak_disk(long type);

/// That of the disk on which the folder lies. Throws FolderError.
const WeakDisk* weak_disk_of(const OpenFolder& folder);

/// Whether the system lets nothing be written in this directory: its mode, or that of the disk.
bool is_read_only(const std::filesystem::path& directory);

} // namespace asystent::folder
