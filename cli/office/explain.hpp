#pragma once

#include "cli/invocation.hpp"

namespace asystent {

/// `explain FINDING`: what it means, its legal basis, how to mend it. Without a finding, the list of all.
ExitStatus explain(Invocation& invocation);

} // namespace asystent
