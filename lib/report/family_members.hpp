#pragma once

#include "report/family.hpp"

namespace asystent::report {

/// The section of the people: who they are, how old, and where if not in the family.
std::string members_section(const FamilySummary& summary, const show::Look& look);

} // namespace asystent::report
