#pragma once

#include "cli/session.hpp"

namespace asystent::cli {

/// The two times say how long it took; the beginning and the minutes say when it ended. Throws CommandError
/// (usage) where all three are given, or it ends after midnight.
void settle_times(const Options& options, const Output& output, NewEntry& entry);

/// The same of an entry that is there and what is changed of it: a time takes the place of minutes, and
/// minutes move the end, so that the entry goes on saying how long it took in one way.
void settle_with_entry(const Options& options, const Output& output, const Visit& visit, NewEntry& changed);

} // namespace asystent::cli
