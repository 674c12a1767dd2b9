#pragma once

#include "folder/descriptor.hpp"

#include <filesystem>

namespace asystent {

/// Gives the file the access list of another (acl(5): what `setfacl` lets single people do), and with it its
/// mode; or takes away a list that the file has from its directory. False where the other has no list, or the
/// disk knows none. Throws FolderError.
bool copy_access_list(const Descriptor& from, const Descriptor& to, const std::filesystem::path& path);

} // namespace asystent
