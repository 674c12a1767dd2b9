#pragma once

#include "cli/entry.hpp"

namespace asystent::cli {

/// Puts what stands behind the family into an entry of the journal: hours `15:30-16:45`, a time `10min`, a
/// kind or an outcome, who was present, a day, a note of several words. Throws CommandError (usage) for what
/// is none of these, and for what is given twice.
void add_shorthand(Call& call, const Family& family, NewEntry& entry);

} // namespace asystent::cli
