#pragma once

#include "cli/entry.hpp"

#include <vector>

namespace asystent::cli {

/// The steps of --agreed, `WHO: WHAT @DATE`. Throws CommandError (usage) for one that says not who or not
/// what.
std::vector<NewEntry> steps_of(const Options& options, const Output& output);

/// Puts them into an entry of the journal.
void add_steps(const Options& options, const Output& output, NewEntry& visit);

} // namespace asystent::cli
