#pragma once

#include "cli/session.hpp"

namespace asystent {

/// `explain FINDING`: what it means, its legal basis, how to mend it. Without a finding, the list of all.
ExitStatus explain(Call& call);

} // namespace asystent
