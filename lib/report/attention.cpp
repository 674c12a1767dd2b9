#include "report/attention.hpp"

#include "rules/judge.hpp"
#include "show/day_text.hpp"
#include "show/deadline_text.hpp"
#include "show/json.hpp"
#include "show/look.hpp"
#include "show/private.hpp"
#include "text/language.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace asystent::report {
namespace {

// Chosen by the day that is shown: the last one on which it can be done.
void add_deadlines(const CaseOnDay& c, std::string_view assistant, Attention& attention) {
  for (Deadline& deadline : rules::deadlines(c)) {
    if (deadline.days > attention_days || (!assistant.empty() && deadline.finding.assistant != assistant))
      continue;
    auto& list = deadline.state == DeadlineState::overdue ? attention.overdue : attention.soon;
    list.push_back(std::move(deadline));
  }
}

void add_visit(const CaseOnDay& c, std::string_view assistant, Attention& attention) {
  auto next = next_visit(c.family, c.office, c.today);
  const Date last = c.today + std::chrono::days{attention_days};
  if (!next || next->day > last || (!assistant.empty() && next->assistant != assistant)) return;
  auto& list = next->missed ? attention.forgotten : attention.visits;
  list.push_back(std::move(*next));
}

template <class T>
void append(std::vector<T>& all, std::vector<T>& more) {
  std::ranges::move(more, std::back_inserter(all));
}

constexpr std::size_t indent = 2;

std::string deadlines_section(Text title, std::span<const Deadline> deadlines, const FamilyNames& names,
                              const show::Look& look) {
  if (deadlines.empty()) return {};
  return show::heading(title.in(look.language), deadlines.size(), look) +
         show::deadlines_table(deadlines, names, look, indent);
}

std::vector<show::Cell> visit_cells(const NextVisit& visit, const FamilyNames& names,
                                    const show::Look& look) {
  auto row = show::family_cells(visit.family, names.of(visit.family), look);
  row.push_back({visit.assistant.empty() ? "—" : visit.assistant});
  row.push_back({show::weekday_text(visit.day, look.language)});
  row.push_back({show::distance_text(visit.day, look)});
  if (visit.missed)
    row.push_back(
        {fmt::format("→ asystent visit add {} --date {}", visit.family, iso(visit.day)), show::Paint::dim});
  return row;
}

std::string visits_section(Text title, std::span<const NextVisit> visits, const FamilyNames& names,
                           const show::Look& look) {
  if (visits.empty()) return {};
  show::TextTable table(indent);
  for (const NextVisit& visit : visits) table.add(visit_cells(visit, names, look));
  return show::heading(title.in(look.language), visits.size(), look) + table.text(look.style);
}

show::Json visits_of(std::span<const NextVisit> visits, const FamilyNames& names, const show::Look& look) {
  show::Json list = show::Json::array();
  for (const NextVisit& visit : visits) {
    list.push_back({{"family", visit.family},
                    {"assistant", show::json_of(visit.assistant)},
                    {"date", iso(visit.day)},
                    {"days", days_between(look.today, visit.day)}});
    show::add_private(list.back(), "name", names.of(visit.family), look);
  }
  return list;
}

} // namespace

Attention attention(const CaseOnDay& c, std::string_view assistant) {
  Attention found;
  add_deadlines(c, assistant, found);
  add_visit(c, assistant, found);
  return found;
}

Attention all_attention(std::vector<Attention> of_families) {
  Attention all;
  for (Attention& one : of_families) {
    append(all.overdue, one.overdue);
    append(all.soon, one.soon);
    append(all.visits, one.visits);
    append(all.forgotten, one.forgotten);
  }
  rules::sort(all.overdue);
  rules::sort(all.soon);
  std::ranges::stable_sort(all.visits, {}, &NextVisit::day);
  std::ranges::stable_sort(all.forgotten, {}, &NextVisit::day);
  return all;
}

std::string attention_text(const Attention& attention, const FamilyNames& names, const show::Look& look) {
  const std::string text =
      deadlines_section({"Po terminie", "Overdue"}, attention.overdue, names, look) +
      deadlines_section({"W ciągu 7 dni", "Within 7 days"}, attention.soon, names, look) +
      visits_section({"Umówione wizyty", "Agreed visits"}, attention.visits, names, look) +
      visits_section({"Umówione wizyty bez wpisu", "Agreed visits without an entry"}, attention.forgotten,
                     names, look);
  if (!text.empty()) return text;
  return say(look.language, "Na dziś i najbliższe 7 dni nic nie czeka.\n",
             "Nothing waits for today or the next 7 days.\n");
}

std::string attention_json(const Attention& attention, const FamilyNames& names, const show::Look& look) {
  show::Json document = show::document_of(look);
  document["overdue"] = show::json_of(attention.overdue, names, look);
  document["soon"] = show::json_of(attention.soon, names, look);
  document["visits"] = visits_of(attention.visits, names, look);
  document["without_entry"] = visits_of(attention.forgotten, names, look);
  return show::document_text(document);
}

} // namespace asystent::report
