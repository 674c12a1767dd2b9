#pragma once

#include "cli/session.hpp"

namespace asystent::cli {

/// The end of work with the family.
ExitStatus close_case(Call& call);

/// Monitoring after that.
ExitStatus monitor(Call& call);

} // namespace asystent::cli
