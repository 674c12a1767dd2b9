#pragma once

#include "model/family_names.hpp"
#include "report/attention.hpp"
#include "report/audit.hpp"
#include "report/caseload_report.hpp"
#include "report/family_summary.hpp"
#include "show/look.hpp"

#include <span>
#include <string>

namespace asystent {

// Reports for people. Each is whole lines, each ending with a line break. Names of families and persons stand
// beside the ids only where `look.names` says so.

/// `report overdue`: one line for each, with the command that mends it. Empty where there is nothing: made
/// for cron.
std::string overdue_text(std::span<const Deadline> deadlines, const FamilyNames& names, const Look& look);

/// `report caseload`.
std::string caseload_text(std::span<const CaseloadRow> rows, const FamilyNames& names, const Look& look);

/// `report family`.
std::string family_text(const FamilySummary& summary, const Look& look);

/// `report audit`.
std::string audit_text(const Audit& audit, const Look& look);

/// `asystent` alone.
std::string attention_text(const Attention& attention, const FamilyNames& names, const Look& look);

} // namespace asystent
