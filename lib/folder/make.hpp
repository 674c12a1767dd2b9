#pragma once

#include <filesystem>

namespace asystent {

/// Makes the folder (0700) in one that exists; a folder that is there already stays as it is. Throws
/// FolderError.
void make_folder(const std::filesystem::path& path);

/// What this process makes is nobody else's to read, and no core dump holds people's data.
void make_private_process();

} // namespace asystent
