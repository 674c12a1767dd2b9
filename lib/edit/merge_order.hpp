#pragma once

#include "edit/merge_choice.hpp"

namespace asystent::edit::merging {

/// Puts the parts of a list or mapping in the order in which they are to stand. It is the same whichever side
/// is called ours: what both have stands as they have it, what one has added follows what it follows there,
/// and where both have added at one place keys go as the field table has them, entries by their date. A list
/// in order of time stays so.
void put_in_order(Choice& choice);

} // namespace asystent::edit::merging
