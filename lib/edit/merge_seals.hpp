#pragma once

#include "edit/merge_choice.hpp"

namespace asystent::edit::merging {

/// Where one side has set a seal of this mapping and the other has changed what is sealed, both are clashes:
/// nobody has signed what would come out. Evidence in court.
void keep_seals(Choice& mapping);

} // namespace asystent::edit::merging
