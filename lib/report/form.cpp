#include "report/form.hpp"

#include "report/figures.hpp"
#include "show/json.hpp"
#include "show/look.hpp"
#include "text/csv.hpp"
#include "text/lines.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace asystent::report {
namespace {

const Figure* figure_in(const FormRow& row, const Stats& stats) {
  return row.statistic ? &stats[*row.statistic] : nullptr;
}

std::vector<show::Cell> cells_of(const FormRow& row, const FilledForm& filled, Language language) {
  const show::Paint paint = row.statistic ? show::Paint::plain : show::Paint::bold;
  std::vector<show::Cell> cells{{std::string(row.cell.value_or("")), paint},
                                {std::string(*row.label), paint}};
  const Figure* figure = figure_in(row, filled.stats);
  if (figure == nullptr) return cells;
  cells.push_back(figure_cell(*figure, language));
  if (filled.who == Who::listed) cells.push_back({who_text(*figure), show::Paint::dim});
  return cells;
}

/// The office's text, below the row that it belongs to.
std::string paragraphs(std::string_view text, Language language) {
  constexpr std::size_t indent = 2;
  if (text.empty()) return say(language, "  (nie zapisano)\n", "  (not written)\n");
  std::string shown;
  for (const std::string_view line : lines_of(text)) {
    const std::string broken = show::broken_at_words(printable(line), show::text_width - indent, indent);
    shown += (broken.empty() ? "" : "  " + broken) + "\n";
  }
  return shown;
}

std::string row_of(std::vector<std::string> cells, std::string last, Who who) {
  if (who == Who::listed) cells.push_back(std::move(last));
  return csv_row(cells);
}

show::Json value_of(const FormRow& row, const FilledForm& filled) {
  if (const Figure* figure = figure_in(row, filled.stats)) return value_json(*figure);
  return show::json_of(text_in(row, filled.office));
}

show::Json row_of(const FormRow& row, const FilledForm& filled) {
  const Figure* figure = figure_in(row, filled.stats);
  show::Json json{{"cell", show::json_of(row.cell.value_or(""))},
                  {"label", *row.label},
                  {"statistic", figure != nullptr ? show::Json(word(figure->statistic)) : show::Json()},
                  {"value", value_of(row, filled)}};
  if (filled.who == Who::listed) json["who"] = figure != nullptr ? who_json(*figure) : show::Json::array();
  return json;
}

} // namespace

std::string_view text_in(const FormRow& row, const Office& office) {
  return row.text ? trimmed(office.office.needs.value_or("")) : std::string_view();
}

bool lacks_needs(const FilledForm& filled) {
  return std::ranges::any_of(
      filled.form.rows, [&](const FormRow& row) { return row.text && text_in(row, filled.office).empty(); });
}

std::string form_text(const FilledForm& filled, const show::Look& look) {
  std::string text = look.style(show::Paint::bold, printable(*filled.form.title)) + "\n" +
                     stats_head(filled.stats, look) + "\n";
  show::TextTable table(0, show::text_width);
  for (const FormRow& row : filled.form.rows) {
    table.add(cells_of(row, filled, look.language));
    if (!row.text) continue;
    text += table.text(look.style) + paragraphs(text_in(row, filled.office), look.language);
    table = show::TextTable(0, show::text_width);
  }
  return text + table.text(look.style) + stats_legend(filled.stats, look.language);
}

std::string form_json(const FilledForm& filled) {
  show::Json document = document_of(filled.stats);
  document["title"] = *filled.form.title;
  document["rows"] = show::Json::array();
  for (const FormRow& row : filled.form.rows) document["rows"].push_back(row_of(row, filled));
  return show::document_text(document);
}

std::string form_csv(const FilledForm& filled) {
  std::string csv = row_of({"cell", "label", "value"}, "who", filled.who);
  for (const FormRow& row : filled.form.rows) {
    const Figure* figure = figure_in(row, filled.stats);
    const std::string value =
        figure != nullptr ? figure_text(*figure) : std::string(text_in(row, filled.office));
    csv += row_of({std::string(row.cell.value_or("")), std::string(*row.label), value},
                  figure != nullptr ? who_text(*figure) : "", filled.who);
  }
  return csv;
}

} // namespace asystent::report
