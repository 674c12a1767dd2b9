#pragma once

#include "cli/session.hpp"
#include "history/undo.hpp"

namespace asystent::cli {

/// Writes the files as they would be, judged as every change is: what the gate stops is refused unless
/// --override gives a reason, which stays in the record. With --dry-run all but the write. `commit` is what
/// is taken back, for the message. Throws CommandError and FolderError.
ExitStatus restore(Call& call, const history::Undoing& undoing, const std::string& commit);

} // namespace asystent::cli
