#pragma once

#include "model/cases.hpp"
#include "yaml/problems.hpp"

namespace asystent {

// What no single row can tell: keys that are required only beside others, references, ids that must be
// unique.

void check_consistency(const Family& family, Problems& problems);
void check_consistency(const Office& office, Problems& problems);
void check_consistency(const Worklog& worklog, Problems& problems);

/// Members and goals that are named must be there.
void check_references(const Family& family, Problems& problems);

} // namespace asystent
