#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::folder {

// A folder anywhere (a stick, a network drive) through which encrypted parcels go. Who looks into it sees how
// many there are and how large, and nothing else: names are dice, and times are all the same.

/// The parcels that are there, in the order of their names. Throws FolderError where it is no folder.
std::vector<std::string> parcels_in(const std::filesystem::path& folder);

/// Puts one more there: at once, all of it, and gives its name. Replaces nothing. Throws FolderError.
std::string put_parcel(const std::filesystem::path& folder, std::string_view bytes);

/// Takes one away. Throws FolderError.
void remove_parcel(const std::filesystem::path& folder, const std::string& name);

} // namespace asystent::folder
