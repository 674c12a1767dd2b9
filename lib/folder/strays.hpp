#pragma once

#include "folder/open_folder.hpp"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace asystent::folder {

/// Whether a file of the folder, by its name there, looks like a record and is not read. The text is asked
/// for only where the name does not say it.
bool is_stray_record(const std::filesystem::path& name, const std::function<std::string()>& text);

/// The files that look like records and are not read: in or below the folders of records what ends in another
/// way or lies deeper, elsewhere a YAML file with the key `asystent`. Hidden files and templates are none. A
/// folder among the records into which one cannot look, or which is a link, is one too: nobody knows what it
/// holds. Relative to the folder, in the order of their bytes.
std::vector<std::string> stray_records(const OpenFolder& folder);

} // namespace asystent::folder
