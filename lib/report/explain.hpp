#pragma once

#include "model/finding_id.hpp"
#include "show/look.hpp"

#include <string>

namespace asystent::report {

// `explain`.

/// A finding: what it means, its basis, what to do, and a sample before and after.
std::string explanation_text(FindingId id, const show::Look& look);
std::string explanation_json(FindingId id, const show::Look& look);

/// Every finding that there is, with its title; in JSON also with the command that mends it, where one does.
std::string findings_list_text(const show::Look& look);
std::string findings_list_json(const show::Look& look);

} // namespace asystent::report
