#include "model/score_history.hpp"
#include "report/family_list.hpp"
#include "show/day_text.hpp"
#include "show/meeting_text.hpp"
#include "show/private.hpp"
#include "text/language.hpp"

namespace asystent::report {
namespace {

sheet::Cell day_or_nothing(const std::optional<Date>& day) { return day ? sheet::Cell(*day) : sheet::Cell(); }

std::string areas_text(const ListedFamily& family, const Office& office, Language language) {
  std::string text;
  for (const std::string& area : family.areas)
    text.append(text.empty() ? "" : ", ").append(area_label(area, office, language));
  return text;
}

std::vector<std::string> heads_of(const show::Look& look) {
  std::vector<std::string> heads;
  const auto add = [&](Text head) { heads.emplace_back(head.in(look.language)); };
  add({"Rodzina", "Family"});
  if (look.names) add({"Nazwa", "Name"});
  for (const Text head :
       {Text{"Status", "Status"}, Text{"Asystent", "Assistant"}, Text{"Ostatni kontakt", "Last contact"},
        Text{"Następny kontakt", "Next contact"}, Text{"Godziny", "Hours"}, Text{"Po terminie", "Overdue"},
        Text{"W ciągu 7 dni", "Within 7 days"}, Text{"Najbliższy termin", "Next term"},
        Text{"Ryzyko", "Risk"}, Text{"Obszary", "Areas"}})
    add(head);
  return heads;
}

std::vector<sheet::Cell> row_of(const ListedFamily& family, const Office& office, const show::Look& look) {
  std::vector<sheet::Cell> row{family.id};
  if (look.names) row.emplace_back(std::string(show::shown(family.name, look)));
  row.emplace_back(std::string(label(family.status).in(look.language)));
  row.emplace_back(family.assistant);
  row.push_back(day_or_nothing(family.last_contact));
  const auto& next = family.next_contact;
  row.push_back(next ? sheet::Cell(next->day) : sheet::Cell());
  row.emplace_back(next ? show::hours_text(next->from, next->to) : std::string());
  row.emplace_back(family.overdue);
  row.emplace_back(family.soon);
  row.push_back(day_or_nothing(family.next_due));
  row.emplace_back(family.risk ? std::string(label(*family.risk).in(look.language)) : std::string());
  row.emplace_back(areas_text(family, office, look.language));
  return row;
}

} // namespace

sheet::Workbook family_list_sheet(std::span<const ListedFamily> families, const Office& office,
                                  const show::Look& look) {
  sheet::Table table{.name = say(look.language, "Rodziny", "Families"),
                     .title = say(look.language, "Rodziny: stan na {}", "Families on {}",
                                  show::day_text(look.today, look.language)),
                     .heads = heads_of(look),
                     .rows = {}};
  for (const ListedFamily& family : families) table.rows.push_back(row_of(family, office, look));
  return {.title = table.name, .made = look.today, .tables = {table}};
}

} // namespace asystent::report
