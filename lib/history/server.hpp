#pragma once

#include <array>
#include <filesystem>
#include <string_view>

namespace asystent::history {

/// What is true of a server on which nobody can rewrite or remove what all have.
inline constexpr std::array<std::string_view, 2> rules_of_pushes = {"receive.denyNonFastForwards",
                                                                    "receive.denyDeletes"};

/// Whether it is not there, or an empty directory.
bool is_free_for_server(const std::filesystem::path& directory);

/// Makes a bare repository through which an office exchanges its folder: history cannot be rewritten and no
/// branch removed there, what comes is checked, and a hook refuses what cannot be read or undone
/// (received.hpp). The directory must be free for it. Throws GitError and FolderError.
void make_server(const std::filesystem::path& directory);

} // namespace asystent::history
