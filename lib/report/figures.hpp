#pragma once

#include "report/stats.hpp"
#include "show/json.hpp"
#include "show/look.hpp"
#include "show/text_table.hpp"

#include <string>

namespace asystent::report {

// A number of the statistics as it is shown: the pieces that the whole table and the forms share.

/// The number in plain digits, the mean with two decimals after a point; `<3` or `#` where it is hidden.
std::string figure_text(const Figure& figure);

/// The same for people: the mean with the comma of Polish.
show::Cell figure_cell(const Figure& figure, Language language);

/// `z tego: ` or `w tym: ` before the label of a part; empty for a whole.
Text belonging(Part part);

/// The ids behind a number, with spaces between.
std::string who_text(const Figure& figure);

/// The number for a spreadsheet; the text of figure_text() where it is hidden.
sheet::Cell figure_value(const Figure& figure);

/// `I półrocze 2026: od 01.01.2026 do 30.06.2026`, and whose numbers they are.
std::string stats_title(const Stats& stats, Language language);

/// The same as a heading, and whether the numbers can still change.
std::string stats_head(const Stats& stats, const show::Look& look);

/// What `<3` and `#` stand for; empty where nothing is hidden.
std::string stats_legend(const Stats& stats, Language language);

/// The number, or a text where it is hidden.
show::Json value_json(const Figure& figure);

/// The ids behind it.
show::Json who_json(const Figure& figure);

/// `{"asystent":1,"period":{"from","to"}}`
show::Json document_of(const Stats& stats);

} // namespace asystent::report
