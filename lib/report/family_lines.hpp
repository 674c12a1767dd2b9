#pragma once

#include "report/family_summary.hpp"
#include "show/look.hpp"
#include "show/text_table.hpp"

namespace asystent {

/// The state of a case in lines of two cells: what, and how it stands. What a line would say nothing about is
/// left out; free text of the record is shown only with names, because it may hold them.
void add_family_lines(const FamilySummary& summary, const Look& look, TextTable& lines);

} // namespace asystent
