#pragma once

#include "folder/directory.hpp"
#include "folder/settled.hpp"

#include <vector>

namespace asystent::folder {

/// What the directory of the folder holds of records: `*.yaml` without a leading dot, in the order of their
/// bytes. An editor that saves may have taken a name away for a moment: then it is listed again. Throws
/// FolderError.
std::vector<OpenDirectory::Name> record_names(const OpenFolder& folder, const OpenDirectory& directory);

/// For who has just got the lock and has not touched it yet: from then on nobody can tell whether somebody
/// else has taken a family's name away before. Waits until that is over.
void let_others_finish(const OpenFolder& folder);

/// How long a family that is named and not there is waited for in all: on a busy computer an editor stays
/// longer between taking its name away and giving it to the new text than any list can wait.
inline constexpr std::chrono::milliseconds most_for_a_missing_record{1000};

/// Whether to list again for such a family. Waits before it says yes; says no at once where nobody, not even
/// the command itself, has changed the list of families just now.
bool may_come_back(const OpenFolder& folder, LookAgain& again);

} // namespace asystent::folder
