#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace asystent::folder {

/// Whether a file of the folder, by its name there, looks like a record and is not read. The text is asked
/// for only where the name does not say it.
bool is_stray_record(const std::filesystem::path& name, const std::function<std::string()>& text);

/// The files that look like records and are not read: in or below the folders of records what ends in another
/// way or lies deeper, elsewhere a YAML file with the key `asystent`. Hidden files and templates are none.
/// Relative to the folder, in the order of their bytes. What cannot be looked at is passed over.
std::vector<std::string> stray_records(const std::filesystem::path& folder);

} // namespace asystent::folder
