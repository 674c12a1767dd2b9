#include "report/figures.hpp"
#include "report/form.hpp"
#include "report/stats.hpp"
#include "text/language.hpp"

#include <utility>

namespace asystent::report {
namespace {

std::string in(Text text, const show::Look& look) { return std::string(text.in(look.language)); }

/// What is the same of the whole table and of a form.
sheet::Workbook workbook_of(sheet::Table table, std::string title, const show::Look& look) {
  return {.title = std::move(title), .made = look.today, .tables = {std::move(table)}};
}

void add_who(sheet::Table& table, Who who, const show::Look& look) {
  if (who == Who::listed) table.heads.push_back(in({"Kogo dotyczy", "Who"}, look));
}

std::vector<sheet::Cell> row_of(const FormRow& row, const FilledForm& filled) {
  std::vector<sheet::Cell> cells{std::string(row.cell.value_or("")), std::string(*row.label)};
  if (row.text) cells.emplace_back(std::string(text_in(row, filled.office)));
  if (!row.statistic) return cells;
  const Figure& figure = filled.stats[*row.statistic];
  cells.push_back(figure_value(figure));
  if (filled.who == Who::listed) cells.emplace_back(who_text(figure));
  return cells;
}

} // namespace

sheet::Workbook stats_sheet(const Stats& stats, Who who, const show::Look& look) {
  sheet::Table table{.name = in({"Liczby", "Numbers"}, look),
                     .title = stats_title(stats, look.language),
                     .heads = {in({"Co", "What"}, look), in({"Liczba", "Number"}, look)},
                     .rows = {}};
  add_who(table, who, look);
  for (const Figure& figure : stats.figures) {
    std::vector<sheet::Cell> cells{in(belonging(figure.part), look) + in(label(figure.statistic), look),
                                   figure_value(figure)};
    if (who == Who::listed) cells.emplace_back(who_text(figure));
    table.rows.push_back(std::move(cells));
  }
  return workbook_of(std::move(table), in({"Liczby do sprawozdań", "Numbers for the reports"}, look), look);
}

sheet::Workbook form_sheet(const FilledForm& filled, const show::Look& look) {
  const std::string title(*filled.form.title);
  sheet::Table table{
      .name = in({"Formularz", "Form"}, look),
      .title = title + ". " + stats_title(filled.stats, look.language),
      .heads = {in({"Komórka", "Cell"}, look), in({"Co", "What"}, look), in({"Liczba", "Number"}, look)},
      .rows = {}};
  add_who(table, filled.who, look);
  for (const FormRow& row : filled.form.rows) table.rows.push_back(row_of(row, filled));
  return workbook_of(std::move(table), title, look);
}

} // namespace asystent::report
