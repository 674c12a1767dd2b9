#pragma once

#include "model/case_set.hpp"
#include "yaml/problems.hpp"

namespace asystent::record {

// What no single row can tell: keys that are required only beside others, ids that must be unique, and names
// of members and goals that must be there. A record is looked at although some of its values could not be
// read.

void check_consistency(const Family& family, yaml::FindingCollector& problems);
void check_consistency(const Office& office, yaml::FindingCollector& problems);
void check_consistency(const Worklog& worklog, yaml::FindingCollector& problems);

} // namespace asystent::record
