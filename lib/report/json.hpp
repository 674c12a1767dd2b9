#pragma once

#include "model/family_names.hpp"
#include "report/attention.hpp"
#include "report/audit.hpp"
#include "report/caseload_report.hpp"
#include "report/family_summary.hpp"
#include "show/look.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace asystent {

// The documents of `--format json` (contract, section 5), each with one line break at its end. Absent values
// are null. With `look.names`, what has a family or member id also has the name.

/// `check`. `families`: how many were read.
std::string check_json(std::span<const Finding> findings, int families, const Look& look);

/// `report overdue`.
std::string overdue_json(std::span<const Deadline> deadlines, const FamilyNames& names, const Look& look);

/// `report caseload`. `date`: the day that the rows are of, where another one than today was asked for.
std::string caseload_json(std::span<const CaseloadRow> rows, const FamilyNames& names, const Look& look,
                          std::optional<Date> date = std::nullopt);

/// `report family`.
std::string family_json(const FamilySummary& summary, const Look& look);

/// `report audit`.
std::string audit_json(const Audit& audit, const Look& look);

/// `asystent` alone.
std::string attention_json(const Attention& attention, const FamilyNames& names, const Look& look);

/// `explain FINDING`. `advice`: what to do, for any family.
std::string explanation_json(FindingId id, std::string_view advice, Language language);

/// `explain`: every finding that there is.
std::string findings_json(Language language);

/// A writing command. `written`: false for a dry run.
std::string written_json(std::string_view family, std::string_view file, bool written);

/// A failure without a report. `status` is the exit status.
std::string failure_json(int status, std::string_view message, std::span<const Finding> findings,
                         const Look& look);

} // namespace asystent
