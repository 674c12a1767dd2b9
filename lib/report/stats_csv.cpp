#include "report/stats_text.hpp"
#include "report/stats_text_parts.hpp"
#include "text/csv.hpp"

#include <fmt/format.h>

namespace asystent {
namespace {

std::string row_of(std::vector<std::string> cells, std::string last, Who who) {
  if (who == Who::listed) cells.push_back(std::move(last));
  return csv_row(cells);
}

} // namespace

std::string stats_csv(const Stats& stats, Who who, Language language) {
  std::string csv = row_of({"name", "label", "value"}, "who", who);
  for (const Figure& figure : stats.figures) {
    const std::string name(word(figure.statistic));
    const std::string shown =
        fmt::format("{}{}", belonging(figure.part).in(language), label(figure.statistic).in(language));
    csv += row_of({name, shown, figure_text(figure)}, who_text(figure), who);
  }
  return csv;
}

std::string form_csv(const Form& form, const Stats& stats, Who who) {
  std::string csv = row_of({"cell", "label", "value"}, "who", who);
  for (const FormRow& row : form.rows) {
    const Figure* figure = row.statistic ? &stats[*row.statistic] : nullptr;
    const std::string value = figure != nullptr ? figure_text(*figure) : "";
    csv += row_of({std::string(row.cell.value_or("")), std::string(*row.label), value},
                  figure != nullptr ? who_text(*figure) : "", who);
  }
  return csv;
}

} // namespace asystent
