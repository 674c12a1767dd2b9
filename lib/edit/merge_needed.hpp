#pragma once

#include "edit/merge_choice.hpp"

namespace asystent::edit::merging {

/// Where what came out has a problem that neither side had: the entries with an id that one side alone has
/// taken out are clashes, for the other may have named one of them since. False where there is none.
bool contest_removals(Choice& file);

} // namespace asystent::edit::merging
