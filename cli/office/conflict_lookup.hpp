#pragma once

#include "cli/session.hpp"
#include "history/resolve.hpp"

#include <string>

namespace asystent::cli {

/// Of the files in conflict the one that the operand means: a family as everywhere (contract, section 3), by
/// its id, its number, its name as either side has it; another file by its name. The only one where nothing
/// was typed. Throws CommandError (usage): none of them, or several.
const history::ConflictFile& look_up_conflict(Call& call, const history::OpenConflicts& conflicts);

/// `R-2026-001, asystent.yaml`
std::string names_of_files(const history::OpenConflicts& conflicts);

} // namespace asystent::cli
