#pragma once

#include "folder/open_folder.hpp"

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

} // namespace asystent::folder
