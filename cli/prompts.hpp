#pragma once

#include "cli/editor.hpp"

namespace asystent::cli {

/// Whether the words ask for prompts.
bool wants_prompts(const Words& words);

/// Asks for one field of the command after another, shows what would be written, and runs the command with
/// the answers when that is wanted; else status 1. `call` only looks, and locks nothing. Throws CommandError
/// (usage) where nobody sits at a terminal.
Result run_by_asking(Call& call, const RunWords& run, bool writes);

} // namespace asystent::cli
