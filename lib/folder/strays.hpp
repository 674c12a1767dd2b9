#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace asystent::folder {

/// The files that look like records and are not read: in or below the folders of records what ends in another
/// way or lies deeper, elsewhere a YAML file with the key `asystent`. Hidden files and templates are none.
/// Relative to the folder, in the order of their bytes. What cannot be looked at is passed over.
std::vector<std::string> stray_records(const std::filesystem::path& folder);

} // namespace asystent::folder
