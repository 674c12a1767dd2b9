#pragma once

#include "report/stats.hpp"
#include "show/look.hpp"
#include "show/text_table.hpp"

#include <string>

namespace asystent {

// The pieces that the statistics and the forms share.

/// The number in plain digits, the mean with two decimals after a point; `<3` or `#` where it is hidden.
std::string figure_text(const Figure& figure);

/// The same for people: the mean with the comma of Polish.
Cell figure_cell(const Figure& figure, Language language);

/// `z tego: ` or `w tym: ` before the label of a part; empty for a whole.
Text belonging(Part part);

/// The ids behind a number, with spaces between.
std::string who_text(const Figure& figure);

/// The period, whose numbers they are, and whether they can still change.
std::string stats_head(const Stats& stats, const Look& look);

/// What `<3` and `#` stand for; empty where nothing is hidden.
std::string stats_legend(const Stats& stats, Language language);

} // namespace asystent
