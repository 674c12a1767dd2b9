#pragma once

#include "folder/open_folder.hpp"

#include <string>
#include <string_view>

namespace asystent::folder {

/// Takes a file out of the folder, durably. Throws FolderError and leaves the file as it is: kind changed if
/// its text is not `expected_old` any more. It is taken aside first and looked at there, so that what
/// somebody saves meanwhile is not removed unseen.
void remove_file(const OpenFolder& folder, const std::string& name, std::string_view expected_old);

} // namespace asystent::folder
