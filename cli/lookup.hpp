#pragma once

#include "cli/invocation.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asystent {

/// The ids of the families that FAMILY may mean (contract, section 3): an exact id; else digits that match
/// the number groups of ids from the right; else the beginning of an id or a family's name.
std::vector<std::string> matching_families(const CaseFolder& folder, std::string_view typed);

/// The one family that is meant. Throws Stop: no family or several (usage), or its record is bad
/// (unreadable).
const Family& look_up_family(Invocation& invocation, std::string_view typed);

/// The assistant of asystent.yaml with that id. Throws Stop (usage) with the ids that there are.
const Assistant& look_up_assistant(const Invocation& invocation, const Office& office,
                                   std::string_view typed);

/// The entry of the journal of that day, among several the one of `--at`. Throws Stop (usage) where there is
/// none, or more than one, with the nearest days.
const Visit& look_up_visit(Invocation& invocation, const Family& family, Date day);

} // namespace asystent
