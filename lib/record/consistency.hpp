#pragma once

#include "model/cases.hpp"
#include "yaml/problems.hpp"

namespace asystent {

// What no single row can tell: keys that are required only beside others, ids that must be unique, and names
// of members and goals that must be there. A record is looked at although some of its values could not be
// read.

void check_consistency(const Family& family, Problems& problems);
void check_consistency(const Office& office, Problems& problems);
void check_consistency(const Worklog& worklog, Problems& problems);

} // namespace asystent
