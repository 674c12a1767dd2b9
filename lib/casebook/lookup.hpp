#pragma once

#include "casebook/overview.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::casebook {

/// The ids of the families that a person may mean (contract, section 3): an exact id; else a whole name; else
/// digits that match the number groups of ids from the right; else the beginning of an id or a family's name.
/// Of several the one that has not ended, if there is just one.
std::vector<std::string> matching_families(const Overview& overview, std::string_view typed);

/// The id of the family whose id or name is most like what was typed; empty where none is near. Names stay
/// private.
std::string nearest_family(const Overview& overview, std::string_view typed);

/// The next free id R-YEAR-NNN; `given`: further ids that are taken.
std::string next_family_id(const Overview& overview, std::span<const std::string> given, Date today);

/// The id that the new one would be or would look like: on many disks two files whose names differ only in
/// small and capital letters are one. Empty where it is free.
std::string taken_family_id(const Overview& overview, std::string_view id);

} // namespace asystent::casebook
