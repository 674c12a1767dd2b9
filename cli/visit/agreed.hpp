#pragma once

#include "cli/entry.hpp"

namespace asystent::cli {

/// Puts the steps of --agreed, `WHO: WHAT @DATE`, into an entry of the journal. Throws CommandError (usage)
/// for one that says not who or not what.
void add_steps(const Options& options, const Output& output, NewEntry& visit);

} // namespace asystent::cli
