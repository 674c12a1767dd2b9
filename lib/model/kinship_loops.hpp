#pragma once

#include "model/family.hpp"

#include <vector>

namespace asystent {

/// For each member, in the order of the record: whether the recorded `parents` make them their own ancestor.
/// The time grows with the record, not with its square.
std::vector<bool> own_ancestors(const Family& family);

} // namespace asystent
