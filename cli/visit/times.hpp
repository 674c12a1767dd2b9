#pragma once

#include "cli/entry.hpp"

#include <optional>

namespace asystent::cli {

/// What becomes of an entry that ends after midnight.
enum class Midnight { refused, split };

/// The two times say how long it took; the beginning and the minutes say when it ended. Throws CommandError
/// (usage) where all three are given, or it ends after midnight and is not to be split there, or lasts longer
/// than a visit can.
void settle_times(const Options& options, const Output& output, NewEntry& entry,
                  Midnight midnight = Midnight::refused);

/// The same of an entry that is there and what is changed of it: a time takes the place of minutes, and
/// minutes move the end, so that the entry goes on saying how long it took in one way.
void settle_with_entry(const Options& options, const Output& output, const Visit& visit, NewEntry& changed);

/// What is left of an entry after midnight, as an entry of the next day; the entry itself then ends at 24:00.
/// Nothing where it ends on its day. A note, what was agreed and the like stay where they are; what comes
/// next goes with the later one.
std::optional<NewEntry> part_after_midnight(NewEntry& entry);

} // namespace asystent::cli
