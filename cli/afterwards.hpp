#pragma once

#include "cli/session.hpp"

namespace asystent::cli {

/// What follows a command's own output, on standard error: bad records, alerts, what is not as it should be
/// with the folder. Gives the status of the call.
ExitStatus tell_afterwards(Call& call, ExitStatus status);

} // namespace asystent::cli
