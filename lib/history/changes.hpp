#pragma once

#include "history/repository.hpp"
#include "model/record_change.hpp"

#include <string_view>
#include <vector>

namespace asystent::history {

/// What became of the families between two commits, by their ids: of the files only those are read that
/// differ. An empty `before` is a folder without any. Throws GitError.
std::vector<FamilyChanges> changes_between(const Repository& repository, std::string_view before,
                                           std::string_view after);

} // namespace asystent::history
