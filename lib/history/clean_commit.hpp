#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace asystent::history {

/// The commit that is checked out, where these files and folders are just as it has them; else empty, also
/// where git cannot tell. Paths are relative to the case folder. One run of git, and none where the folder is
/// in no repository.
std::string clean_commit(const std::filesystem::path& folder, const std::vector<std::string>& files);

} // namespace asystent::history
