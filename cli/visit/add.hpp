#pragma once

#include "cli/entry.hpp"

namespace asystent::cli {

/// `visit add`: one entry of the journal, or one in each of several families.
ExitStatus add_visit(Call& call);

/// What is known of it before anybody is asked.
NewEntry known_visit(Call& call);

/// Puts what has an option without a key into an entry: --child, --unannounced.
void add_told(Call& call, NewEntry& entry);

} // namespace asystent::cli
