#pragma once

#include "cli/editor.hpp"

namespace asystent::cli {

/// A family's whole record in an editor. What others have changed since it was opened is merged with it; a
/// clash opens it again with both. `run` writes the text in the place of the one that it was made of, judged
/// as every change is. Else as run_in_editor().
Result edit_whole_record(Call& call, const RunWords& run, bool writes);

} // namespace asystent::cli
