#pragma once

#include "casebook/casebook.hpp"
#include "casebook/change.hpp"

#include <string>

namespace asystent::casebook {

/// The id of a family that has not ended and has the name and the members, by name and birth, of the new
/// record; empty where there is none.
std::string same_family(const Casebook& casebook, const Overview& overview, const Change& record);

} // namespace asystent::casebook
