#include "report/attention.hpp"

#include "model/agreed_meetings.hpp"
#include "model/spans.hpp"
#include "report/overdue.hpp"
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
    if (deadline.days > attention_days || !is_for(c, deadline.finding.assistant, assistant)) continue;
    auto& list = deadline.state == DeadlineState::overdue ? attention.overdue : attention.soon;
    list.push_back(std::move(deadline));
  }
}

void add_visits(const CaseOnDay& c, std::string_view assistant, Attention& attention) {
  auto visits = agreed_meetings(c.family, c.office, c.today);
  if (auto next = next_visit(c.family, c.office, c.today)) visits.push_back(std::move(*next));
  const Date last = c.today + std::chrono::days{attention_days};
  for (NextVisit& visit : visits) {
    if (visit.day > last || !is_for(c, visit.assistant, assistant)) continue;
    auto& list = visit.missed ? attention.forgotten : attention.visits;
    list.push_back(std::move(visit));
  }
}

void add_suspension(const CaseOnDay& c, std::string_view assistant, Attention& attention) {
  if (!c.is_active() || !is_for(c, on_duty(c.family, c.office, c.today), assistant)) return;
  for (const Suspension& suspension : c.family.suspensions)
    if (span_of(suspension).holds(c.today))
      attention.suspended.push_back(
          {std::string(c.family.id->text), *suspension.from, suspension.until.value});
}

/// Nobody's yet, so in nobody's own view.
void add_waiting(const CaseOnDay& c, std::string_view assistant, Attention& attention) {
  const Status status = status_on(c.family, c.policy, c.today);
  if (!assistant.empty() || (status != Status::referred && status != Status::granted)) return;
  attention.waiting.push_back({std::string(c.family.id->text), status, *c.family.referral.date});
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

std::vector<show::Cell> waiting_cells(const WaitingFamily& family, const FamilyNames& names,
                                      const show::Look& look) {
  auto row = show::family_cells(family.id, names.of(family.id), look);
  row.push_back({std::string(label(family.status).in(look.language))});
  row.push_back({say(look.language, "od {}", "since {}", show::day_text(family.since, look.language))});
  const std::string_view command = family.status == Status::granted ? "assign {} --to …" : "decide {} --by …";
  row.push_back({"→ asystent intake " + fmt::format(fmt::runtime(command), family.id), show::Paint::dim});
  return row;
}

std::string waiting_section(std::span<const WaitingFamily> waiting, const FamilyNames& names,
                            const show::Look& look) {
  if (waiting.empty()) return {};
  show::TextTable table(indent);
  for (const WaitingFamily& family : waiting) table.add(waiting_cells(family, names, look));
  return show::heading(say(look.language, "Rodziny oczekujące", "Waiting families"), waiting.size(), look) +
         table.text(look.style);
}

std::vector<show::Cell> suspended_cells(const SuspendedFamily& family, const FamilyNames& names,
                                        const show::Look& look) {
  auto row = show::family_cells(family.id, names.of(family.id), look);
  row.push_back({say(look.language, "od {}", "since {}", show::day_text(family.from, look.language))});
  row.push_back({family.until
                     ? say(look.language, "do {}", "until {}", show::day_text(*family.until, look.language))
                     : say(look.language, "bez podanego końca", "without an end"),
                 family.until ? show::Paint::plain : show::Paint::yellow});
  row.push_back({fmt::format("→ asystent intake suspend {} --from {} --until …", family.id, iso(family.from)),
                 show::Paint::dim});
  return row;
}

std::string suspended_section(std::span<const SuspendedFamily> suspended, const FamilyNames& names,
                              const show::Look& look) {
  if (suspended.empty()) return {};
  show::TextTable table(indent);
  for (const SuspendedFamily& family : suspended) table.add(suspended_cells(family, names, look));
  return show::heading(say(look.language, "Czas bez wizyt", "Time without visits"), suspended.size(), look) +
         table.text(look.style);
}

show::Json waiting_of(std::span<const WaitingFamily> waiting, const FamilyNames& names,
                      const show::Look& look) {
  show::Json list = show::Json::array();
  for (const WaitingFamily& family : waiting) {
    list.push_back({{"family", family.id}, {"status", word(family.status)}, {"since", iso(family.since)}});
    show::add_private(list.back(), "name", names.of(family.id), look);
  }
  return list;
}

show::Json suspended_of(std::span<const SuspendedFamily> suspended, const FamilyNames& names,
                        const show::Look& look) {
  show::Json list = show::Json::array();
  for (const SuspendedFamily& family : suspended) {
    list.push_back(
        {{"family", family.id}, {"from", iso(family.from)}, {"until", show::json_of(family.until)}});
    show::add_private(list.back(), "name", names.of(family.id), look);
  }
  return list;
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
  add_visits(c, assistant, found);
  add_waiting(c, assistant, found);
  add_suspension(c, assistant, found);
  return found;
}

Attention all_attention(std::vector<Attention> of_families) {
  Attention all;
  for (Attention& one : of_families) {
    append(all.overdue, one.overdue);
    append(all.soon, one.soon);
    append(all.visits, one.visits);
    append(all.forgotten, one.forgotten);
    append(all.waiting, one.waiting);
    append(all.suspended, one.suspended);
  }
  rules::sort(all.overdue);
  rules::sort(all.soon);
  std::ranges::stable_sort(all.visits, {}, &NextVisit::day);
  std::ranges::stable_sort(all.forgotten, {}, &NextVisit::day);
  std::ranges::stable_sort(all.waiting, {}, &WaitingFamily::since);
  std::ranges::stable_sort(all.suspended, {}, &SuspendedFamily::from);
  return all;
}

std::string attention_text(const Attention& attention, const FamilyNames& names, const show::Look& look) {
  const std::string text =
      deadlines_section({"Po terminie", "Overdue"}, attention.overdue, names, look) +
      deadlines_section({"W ciągu 7 dni", "Within 7 days"}, attention.soon, names, look) +
      visits_section({"Umówione wizyty", "Agreed visits"}, attention.visits, names, look) +
      visits_section({"Umówione wizyty bez wpisu", "Agreed visits without an entry"}, attention.forgotten,
                     names, look) +
      waiting_section(attention.waiting, names, look) + suspended_section(attention.suspended, names, look);
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
  document["waiting"] = waiting_of(attention.waiting, names, look);
  document["suspended"] = suspended_of(attention.suspended, names, look);
  return show::document_text(document);
}

} // namespace asystent::report
