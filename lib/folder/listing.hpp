#pragma once

#include "folder/directory.hpp"

#include <vector>

namespace asystent::folder {

/// What the directory of the folder holds of records: `*.yaml` without a leading dot, in the order of their
/// bytes. An editor that saves may have taken a name away for a moment: then it is listed again. Throws
/// FolderError.
std::vector<OpenDirectory::Name> record_names(const OpenFolder& folder, const OpenDirectory& directory);

/// For who has just got the lock and has not touched it yet: from then on nobody can tell whether somebody
/// else has taken a family's name away before. Waits until that is over.
void let_others_finish(const OpenFolder& folder);

} // namespace asystent::folder
