#pragma once

// Who gets at the files of a folder, by their modes and owners.

#include "folder/upkeep.hpp"

#include <vector>

namespace asystent::folder {

/// What others may read or write; `detail` is the mode. Throws FolderError, as all here.
std::vector<Defect> find_open_to_others(const OpenFolder& folder);
/// Takes the others' access to one of them away: of what is there under the name itself, never of what a link
/// there leads to.
void close_to_others(const OpenFolder& folder, const Defect& defect);

/// What belongs to somebody else than the folder; `detail` is the owner's number.
std::vector<Defect> find_other_owners(const OpenFolder& folder);

} // namespace asystent::folder
