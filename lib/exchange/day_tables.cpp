#include "exchange/day_tables.hpp"

#include "model/enums.hpp"
#include "report/family_list.hpp"
#include "rules/judge.hpp"
#include "show/finding_message.hpp"
#include "show/private.hpp"

#include <fmt/format.h>

namespace asystent::exchange {
namespace {

Cell cell(std::string_view text) { return text.empty() ? Cell{} : Cell{std::string(text)}; }
Cell cell(const std::optional<Date>& day) { return day ? Cell{iso(*day)} : Cell{}; }
Cell cell(int number) { return {fmt::format("{}", number)}; }

std::vector<Cell> status_row(const report::ListedFamily& family, const show::Look& look) {
  std::vector<Cell> row{cell(family.id),
                        cell(word(family.status)),
                        cell(family.assistant),
                        cell(family.last_contact),
                        family.next_contact ? cell(family.next_contact->day) : Cell{},
                        cell(family.overdue),
                        cell(family.soon),
                        cell(family.next_due),
                        family.risk ? cell(word(*family.risk)) : Cell{},
                        Cell(family.areas.begin(), family.areas.end())};
  if (look.names) row.insert(row.begin() + 1, cell(show::shown(family.name, look)));
  return row;
}

Table statuses(const casebook::Casebook& book, const CaseSet& cases, const show::Look& look) {
  Table table{.name = "statuses",
              .columns = {{"family"},
                          {"status"},
                          {"assistant"},
                          {"last_contact", Kind::date},
                          {"next_contact", Kind::date},
                          {"overdue", Kind::whole},
                          {"soon", Kind::whole},
                          {"next_due", Kind::date},
                          {"risk"},
                          {"areas", Kind::list}},
              .rows = {}};
  if (look.names) table.columns.insert(table.columns.begin() + 1, {"name"});
  for (const Family& family : cases.families)
    for (const report::ListedFamily& listed : report::listed(book.on_this_day(family), {}))
      table.rows.push_back(status_row(listed, look));
  return table;
}

std::vector<Column> finding_columns() {
  return {{"family"},
          {"id"},
          {"severity"},
          {"assistant"},
          {"file"},
          {"line", Kind::whole},
          {"column", Kind::whole},
          {"date", Kind::date},
          {"due", Kind::date},
          {"rolled", Kind::date}};
}

std::vector<Cell> finding_row(const Finding& finding) {
  return {cell(finding.family),
          cell(word(finding.id)),
          cell(word(finding.severity)),
          cell(finding.assistant),
          cell(finding.place.file),
          cell(static_cast<int>(finding.place.at.line)),
          cell(static_cast<int>(finding.place.at.column)),
          cell(finding.date),
          cell(finding.due),
          cell(finding.rolled)};
}

Table findings(const casebook::Casebook& book, const casebook::Shelf& shelf, const show::Look& look) {
  Table table{.name = "findings", .columns = finding_columns(), .rows = {}};
  table.columns.push_back({"basis"});
  if (look.names) table.columns.push_back({"message"});
  for (const Finding& finding : book.findings_of(shelf)) {
    auto row = finding_row(finding);
    row.push_back(cell(show::basis(finding, look.language)));
    if (look.names) row.push_back(cell(show::message(finding, look.language, look.today)));
    table.rows.push_back(std::move(row));
  }
  return table;
}

Table deadlines(const casebook::Casebook& book, const CaseSet& cases) {
  Table table{.name = "deadlines", .columns = finding_columns(), .rows = {}};
  table.columns[1].name = "kind";
  table.columns.push_back({"days", Kind::whole});
  table.columns.push_back({"state"});
  for (const Family& family : cases.families)
    for (const Deadline& deadline : rules::deadlines(book.on_this_day(family))) {
      auto row = finding_row(deadline.finding);
      row.push_back(cell(deadline.days));
      row.push_back(cell(word(deadline.state)));
      table.rows.push_back(std::move(row));
    }
  return table;
}

} // namespace

std::vector<Table> day_tables(const casebook::Casebook& book, const casebook::Shelf& shelf,
                              const show::Look& look) {
  return {statuses(book, shelf.cases, look), findings(book, shelf, look), deadlines(book, shelf.cases)};
}

} // namespace asystent::exchange
