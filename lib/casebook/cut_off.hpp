#pragma once

#include "casebook/renumber.hpp"
#include "folder/open_folder.hpp"

#include <string>
#include <vector>

namespace asystent::casebook {

// What a renumbering leaves that was cut off half way (renumber.hpp): a file with the name of the old id and
// the text of the new one.

struct CutOff {
  std::string file; // still named after the old id
  std::string id;   // the new one
};

/// Those of a folder. Only a file that says itself which id it had (`previous`) is one, or whose id was a
/// file's name once, as far as git knows: else it may as well be a slip of the hand. Throws FolderError.
std::vector<CutOff> cut_off_renumberings(const folder::OpenFolder& folder);

/// Ends one, for who holds the folder's lock: who names the family follows, the file gets its name. Gives the
/// names of the files that are others now, the old one among them. Throws FolderError and NotEditable.
std::vector<std::string> finish_renumbering(const folder::OpenFolder& folder, const CutOff& renumbering);

} // namespace asystent::casebook
