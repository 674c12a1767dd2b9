#include "report/form.hpp"

#include "report/figures.hpp"
#include "show/json.hpp"
#include "show/look.hpp"
#include "text/csv.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace asystent::report {
namespace {

std::vector<show::Cell> cells_of(const FormRow& row, const Stats& stats, Who who, Language language) {
  const show::Paint paint = row.statistic ? show::Paint::plain : show::Paint::bold;
  std::vector<show::Cell> cells{{std::string(row.cell.value_or("")), paint},
                                {std::string(*row.label), paint}};
  if (!row.statistic) return cells;
  const Figure& figure = stats[*row.statistic];
  cells.push_back(figure_cell(figure, language));
  if (who == Who::listed) cells.push_back({who_text(figure), show::Paint::dim});
  return cells;
}

std::string row_of(std::vector<std::string> cells, std::string last, Who who) {
  if (who == Who::listed) cells.push_back(std::move(last));
  return csv_row(cells);
}

show::Json row_of(const FormRow& row, const Stats& stats, Who who) {
  const Figure* figure = row.statistic ? &stats[*row.statistic] : nullptr;
  show::Json json{{"cell", show::json_of(row.cell.value_or(""))},
                  {"label", *row.label},
                  {"statistic", figure != nullptr ? show::Json(word(figure->statistic)) : show::Json()},
                  {"value", figure != nullptr ? value_json(*figure) : show::Json()}};
  if (who == Who::listed) json["who"] = figure != nullptr ? who_json(*figure) : show::Json::array();
  return json;
}

} // namespace

std::string form_text(const Form& form, const Stats& stats, Who who, const show::Look& look) {
  show::TextTable table(0, show::text_width);
  for (const FormRow& row : form.rows) table.add(cells_of(row, stats, who, look.language));
  return look.style(show::Paint::bold, printable(*form.title)) + "\n" + stats_head(stats, look) + "\n" +
         table.text(look.style) + stats_legend(stats, look.language);
}

std::string form_json(const Form& form, const Stats& stats, Who who) {
  show::Json document = document_of(stats);
  document["title"] = *form.title;
  document["rows"] = show::Json::array();
  for (const FormRow& row : form.rows) document["rows"].push_back(row_of(row, stats, who));
  return show::document_text(document);
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

} // namespace asystent::report
