#pragma once

#include "folder/open_folder.hpp"

#include <string>
#include <string_view>

namespace asystent::folder {

/// Takes a file out of the folder, durably. Throws FolderError and leaves the file: kind changed if its text
/// is not `expected`, being_saved if somebody has it open for writing, not_found where there is none.
///
/// It gets another name first, and is looked at there: who has saved it since it was read has it back.
void remove_file(const OpenFolder& folder, const std::string& name, std::string_view expected);

/// Gives a file of the folder another name in the same directory, at once and durably. Throws FolderError and
/// leaves the file, as above; of kind exists where anything has the new name.
void rename_file(const OpenFolder& folder, const std::string& name, const std::string& new_name,
                 std::string_view expected);

} // namespace asystent::folder
