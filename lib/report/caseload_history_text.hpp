#pragma once

#include "report/caseload_history.hpp"
#include "show/look.hpp"

#include <span>
#include <string>

namespace asystent {

// `report caseload --history`.

/// A line and a bar for each span, and what is or will be over a limit.
std::string caseload_history_text(std::span<const CaseloadHistory> histories, const Look& look);

std::string caseload_history_json(std::span<const CaseloadHistory> histories, const Look& look);

} // namespace asystent
