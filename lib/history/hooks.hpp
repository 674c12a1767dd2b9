#pragma once

#include "history/repository.hpp"

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::history {

// The hooks of a clone: each is one line that calls `asystent git-hook NAME`. Git runs them for commits and
// merges by hand; the program's own run none. Only the status of a refusal stops git, so that a program which
// is missing or older is told and stops nobody's work. That of a server stops whatever was not checked.

inline constexpr std::array<std::string_view, 4> hooks_of_clones = {"pre-commit", "pre-merge-commit",
                                                                    "post-merge", "post-rewrite"};
inline constexpr std::string_view hook_of_servers = "pre-receive";

/// The text of the hook.
std::string hook_text(std::string_view name);

/// Where git looks for the clone's hooks, whatever its settings say of another place.
std::filesystem::path hooks_directory(const Repository& repository);

/// The hooks that are not there, or that an older program made.
std::vector<std::string> lacking_hooks(const Repository& repository);
/// Those that are somebody else's and do not call the program: they stay as they are.
std::vector<std::string> foreign_hooks(const Repository& repository);
/// Makes the lacking ones. Throws FolderError.
void add_hooks(const Repository& repository);

/// Whether the file calls the program as the hook of that name, and can be run.
bool is_hook_in_force(const std::filesystem::path& file, std::string_view name);

/// Makes one in a directory. Throws FolderError.
void make_hook(const std::filesystem::path& directory, std::string_view name);

} // namespace asystent::history
