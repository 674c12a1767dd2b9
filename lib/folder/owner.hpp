#pragma once

#include "folder/descriptor.hpp"

#include <filesystem>
#include <sys/types.h>

namespace asystent {

/// What root has made in another's directory, by sudo say, becomes that owner's, so that they can go on with
/// it. Does nothing for other users, and for a file with several names, which may be anybody's. Throws
/// FolderError.
void give_to_owner_of_directory(const Descriptor& made, const std::filesystem::path& path);

/// Whether a directory of this mode is shared by its group on purpose: setgid, and the group may write.
bool is_shared_by_group(mode_t mode);

/// What was made in a directory that is shared by its group is the group's as well; in others, nothing is
/// done. Throws FolderError.
void share_as_directory(const Descriptor& made, const std::filesystem::path& path);

} // namespace asystent
