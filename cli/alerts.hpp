#pragma once

#include "cli/invocation.hpp"

#include <string>

namespace asystent {

/// After a command's own output: the overdue items of the families that it touched, and one line that counts
/// the others. Empty with --quiet, and without a folder.
std::string alerts_text(Invocation& invocation);

/// The records that could not be read, a line each problem.
std::string bad_records_text(Invocation& invocation);

} // namespace asystent
