#pragma once

#include "model/record_change.hpp"
#include "record/schema.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace asystent::history {

// The difference of two texts of a record, by the field table: not lines, but entries and keys.

/// From one text to the other; nothing stands for a file that is not there. Empty where only layout and
/// comments differ. Entries are the same by what they say, else by their id or day and hour, else where at
/// least half of their keys are.
RecordChanges record_changes(const std::optional<std::string_view>& before,
                             const std::optional<std::string_view>& after, const record::Entity& root);

/// What a merge itself has made: what is in its difference from each of the parents.
RecordChanges in_both(const RecordChanges& from_one, const RecordChanges& from_other);

} // namespace asystent::history
