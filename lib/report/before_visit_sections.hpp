#pragma once

#include "report/before_visit.hpp"

#include <string>

namespace asystent::report {

// Sections of `show`; empty where there is nothing to say.

/// The newest plan: its open goals with the actions that are left, in words where names are shown. Nothing of
/// a case that is over.
std::string plan_section(const BeforeVisit& known, const show::Look& look);

/// The same of the open draft.
std::string draft_section(const BeforeVisit& known, const show::Look& look);

/// What was agreed at visits and is not done yet, by the numbers that `visit keep` takes.
std::string agreed_section(const BeforeVisit& known, const show::Look& look);

/// The last entries with their notes.
std::string entries_section(const BeforeVisit& known, const show::Look& look);

} // namespace asystent::report
