#pragma once

// Whose a file is, and who else may read it: what is made or replaced keeps it as it was.

#include "folder/system_call.hpp"

#include <filesystem>
#include <sys/types.h>

namespace asystent::folder {

/// What root has made in another's directory, by sudo say, becomes that owner's, so that they can go on with
/// it. Does nothing for other users, and for a file with several names, which may be anybody's. Throws
/// FolderError.
void give_to_owner_of_directory(const Descriptor& made, const Descriptor& directory,
                                const std::filesystem::path& path);

/// Whether a directory of this mode is shared by its group on purpose: setgid, and the group may write.
bool is_shared_by_group(mode_t mode);

/// What was made in a directory that is shared by its group is the group's as well; in others, nothing is
/// done. Throws FolderError.
void share_as_directory(const Descriptor& made, const Descriptor& directory,
                        const std::filesystem::path& path);

/// Gives the file the access list of another (acl(5): what `setfacl` lets single people do), and with it its
/// mode; or takes away a list that the file has from its directory. False where the other has no list, or the
/// disk knows none. Throws FolderError.
bool copy_access_list(const Descriptor& from, const Descriptor& to, const std::filesystem::path& path);

} // namespace asystent::folder
