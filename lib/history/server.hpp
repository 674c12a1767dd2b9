#pragma once

#include <filesystem>

namespace asystent::history {

/// Whether it is not there, or an empty directory.
bool is_free_for_server(const std::filesystem::path& directory);

/// Makes a bare repository through which an office exchanges its folder: history cannot be rewritten and no
/// branch removed there, what comes is checked, and a hook refuses what cannot be read or undone
/// (received.hpp). The directory must be free for it. Throws GitError and FolderError.
void make_server(const std::filesystem::path& directory);

} // namespace asystent::history
