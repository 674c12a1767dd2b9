#pragma once

#include "report/family.hpp"

namespace asystent::report {

/// The section of the people: who they are, how old, and where if not in the family.
std::string members_section(const FamilySummary& summary, const show::Look& look);

/// `8 lat`, `3 miesiące`, `termin porodu 01.09.2026`; `—` where it is not known.
std::string age_text(const MemberSummary& summary, const show::Look& look);

/// Where the member is, if not in the family's household; of a child that is there that it is.
std::string whereabouts_text(const MemberSummary& summary, const show::Look& look);

} // namespace asystent::report
