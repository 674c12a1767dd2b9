#include "report/stats_text.hpp"
#include "report/stats_text_parts.hpp"
#include "show/look.hpp"
#include "text/utf8.hpp"

namespace asystent {
namespace {

std::vector<Cell> cells_of(const FormRow& row, const Stats& stats, Who who, Language language) {
  const Paint paint = row.statistic ? Paint::plain : Paint::bold;
  std::vector<Cell> cells{{std::string(row.cell.value_or("")), paint}, {std::string(*row.label), paint}};
  if (!row.statistic) return cells;
  const Figure& figure = stats[*row.statistic];
  cells.push_back(figure_cell(figure, language));
  if (who == Who::listed) cells.push_back({who_text(figure), Paint::dim});
  return cells;
}

} // namespace

std::string form_text(const Form& form, const Stats& stats, Who who, const Look& look) {
  TextTable table(0, text_width);
  for (const FormRow& row : form.rows) table.add(cells_of(row, stats, who, look.language));
  return look.style(Paint::bold, printable(*form.title)) + "\n" + stats_head(stats, look) + "\n" +
         table.text(look.style) + stats_legend(stats, look.language);
}

} // namespace asystent
