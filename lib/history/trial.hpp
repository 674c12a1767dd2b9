#pragma once

#include "history/repository.hpp"

namespace asystent::history {

/// Whether the clone's driver merges what only a merge of records can: two visits, one from each side, behind
/// the same last entry. Git runs it, by the line that stands in the clone's config, in a repository that is
/// made for it and goes again. False too where there is no driver, or the trial cannot be made.
bool driver_runs(const Repository& repository);

} // namespace asystent::history
