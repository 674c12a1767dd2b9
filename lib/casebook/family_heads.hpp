#pragma once

#include "folder/open_folder.hpp"
#include "model/private.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asystent::casebook {

/// A family by the name of its file, and by the name that its file says.
struct FamilyHead {
  std::string id;
  PrivateText name;
};

/// The name that a family's record says, also where the record cannot be read. Empty where it says none.
PrivateText family_name_in(std::string_view text);

/// The families whose id begins so, else those whose name does, without regard to case and diacritics; at
/// most `most`. For who types one and waits: no record is read beyond its name. Throws FolderError.
std::vector<FamilyHead> family_heads(const folder::OpenFolder& folder, std::string_view beginning,
                                     std::size_t most);

} // namespace asystent::casebook
