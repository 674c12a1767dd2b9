#pragma once

#include "cli/invocation.hpp"

namespace asystent {

/// The end of work with the family.
ExitStatus close_case(Invocation& invocation);

/// Monitoring after that.
ExitStatus monitor(Invocation& invocation);

} // namespace asystent
