#pragma once

#include "model/family.hpp"

namespace asystent {

/// Whether the record gives the member a household other than the family's own. `ul. Lipowa 3` is its own
/// where the family lives at `ul. Lipowa 3, Lipowo`.
bool lives_apart(const Member& member, const Family& family);

} // namespace asystent
