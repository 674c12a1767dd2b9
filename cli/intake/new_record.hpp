#pragma once

#include "cli/entry.hpp"

namespace asystent::cli {

/// Makes the file of a new family; what is left out is the next free id and a referral of today. Prints the
/// id. Throws CommandError (usage) for an id that is taken, and for a family that is there already.
ExitStatus write_new_family(Call& call, NewEntry record);

/// Throws CommandError (refused) where a family has the id, or ever had it; system where only git could know
/// and does not answer.
void refuse_id_in_use(Call& call, const std::string& id);

} // namespace asystent::cli
