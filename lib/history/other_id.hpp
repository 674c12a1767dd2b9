#pragma once

#include "history/repository.hpp"

#include <span>
#include <string>
#include <vector>

namespace asystent::history {

/// The families' files that are gone from the folder, because one of these files on the disk is the same
/// record under another id (`intake renumber`), which was not committed: who commits one of the two without
/// the other gives everybody the family twice. Names relative to the folder. Throws GitError.
std::vector<std::string> gone_for_another_id(const Repository& repository, std::span<const std::string> come);

} // namespace asystent::history
