#pragma once

#include "folder/open_folder.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::folder {

/// Whether a file of the folder, by its name there (`families/R-1.yml`), looks like a record and is not read.
/// The text is asked for only where the name does not say it.
bool is_stray_record(std::string_view name, const std::function<std::string()>& text);

/// Whether a file of the folder is an old text of a record that an editor or a person has kept: `R-1.yaml~`,
/// `R-1.yaml.bak`, `R-1.txt`. It is one by what it says.
bool is_kept_copy(std::string_view name, const std::function<std::string()>& text);

/// All of them, in the order of their bytes.
std::vector<std::string> kept_copies(const OpenFolder& folder);

/// The same of records that are not there any more.
std::vector<std::string> orphaned_copies(const OpenFolder& folder);

/// The files that look like records and are not read: in or below the folders of records what ends in another
/// way or lies deeper, elsewhere a YAML file with the key `asystent`. Hidden files and templates are none. A
/// folder among the records into which one cannot look, or which is a link, is one too: nobody knows what it
/// holds. Relative to the folder, in the order of their bytes.
std::vector<std::string> stray_records(const OpenFolder& folder);

} // namespace asystent::folder
