#pragma once

#include "casebook/change.hpp"

#include <string>
#include <vector>

namespace asystent::casebook {

/// Which entries a change is about, in words that are nobody's: the dates of entries, the ids of goals and of
/// assistants, the number of an action or of an agreed step in its list as it was before. `2026-02-01 g1 2`.
/// For what others may read: no name, no id of a member (it is one more often than not) and nothing of what
/// was written. Empty for a new record and where the entry has none of these.
std::string name_of_change(const Change& change);

} // namespace asystent::casebook
