#include "report/attention.hpp"

#include "model/agreed_meetings.hpp"
#include "model/spans.hpp"
#include "report/overdue.hpp"
#include "rules/judge.hpp"
#include "show/day_text.hpp"
#include "show/deadline_text.hpp"
#include "show/finding_text.hpp"
#include "show/json.hpp"
#include "show/look.hpp"
#include "show/private.hpp"
#include "text/language.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
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
  const Status status = c.status();
  if (!assistant.empty() || (status != Status::referred && status != Status::granted)) return;
  const Referral& referral = c.family.referral;
  attention.waiting.push_back({std::string(c.family.id->text), status, *referral.source, *referral.date});
}

/// What the morning tells of that lies ahead and is nobody's deadline: findings of a family or of the office.
constexpr auto announced = std::to_array<FindingId>({
    FindingId::child_of_age_soon,
    FindingId::employment_ends,
});

void add_ahead(const CaseOnDay& c, std::string_view assistant, Attention& attention) {
  for (Finding& finding : rules::judge(c, announced))
    if (is_for(c, finding.assistant, assistant)) attention.ahead.push_back(std::move(finding));
}

void add_ahead(const Office& office, const Caseloads& caseloads, Date today, std::string_view assistant,
               Attention& attention) {
  for (Finding& finding : rules::judge(office, caseloads, today, announced))
    if (assistant.empty() || finding.assistant == assistant) attention.ahead.push_back(std::move(finding));
}

template <class T>
void append(std::vector<T>& all, std::vector<T>& more) {
  std::ranges::move(more, std::back_inserter(all));
}

void sort(Attention& all) {
  rules::sort(all.overdue);
  rules::sort(all.soon);
  std::ranges::stable_sort(all.visits, {}, &NextVisit::day);
  std::ranges::stable_sort(all.forgotten, {}, &NextVisit::day);
  std::ranges::stable_sort(all.waiting, {}, &WaitingFamily::since);
  std::ranges::stable_sort(all.suspended, {}, &SuspendedFamily::from);
  std::ranges::stable_sort(all.ahead, {}, &Finding::date);
}

constexpr std::size_t indent = 2;

std::string deadlines_section(Text title, std::span<const Deadline> deadlines, const FamilyNames& names,
                              const show::Look& look) {
  if (deadlines.empty()) return {};
  return show::heading(title.in(look.language), deadlines.size(), look) +
         show::counted_deadlines_table(deadlines, names, look, indent);
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

/// A court has decided already.
std::string_view next_step(const WaitingFamily& family) {
  const bool is_decided = family.status == Status::granted || family.source == Source::court;
  return is_decided ? "assign {} --to …" : "decide {} --by …";
}

std::vector<show::Cell> waiting_cells(const WaitingFamily& family, const FamilyNames& names,
                                      const show::Look& look) {
  auto row = show::family_cells(family.id, names.of(family.id), look);
  row.push_back({std::string(label(family.status).in(look.language))});
  row.push_back({say(look.language, "od {}", "since {}", show::day_text(family.since, look.language))});
  row.push_back(
      {"→ asystent intake " + fmt::format(fmt::runtime(next_step(family)), family.id), show::Paint::dim});
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
  if (!family.until)
    row.push_back(
        {fmt::format("→ asystent intake suspend {} --from {} --until …", family.id, iso(family.from)),
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

std::string ahead_section(std::span<const Finding> ahead, const FamilyNames& names, const show::Look& look) {
  if (ahead.empty()) return {};
  show::TextTable table(indent);
  for (const Finding& finding : ahead) {
    const std::string family = finding.family.empty() ? "—" : finding.family;
    auto row = show::family_cells(family, names.of(finding.family), look);
    row.push_back({finding.assistant.empty() ? "—" : finding.assistant});
    row.push_back({finding.date ? show::distance_text(*finding.date, look) : ""});
    row.push_back({show::message(finding, look.language, look.today)});
    table.add(std::move(row));
  }
  return show::heading(say(look.language, "W najbliższym czasie", "Ahead"), ahead.size(), look) +
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

FamilyMorning morning(const CaseOnDay& c, std::string_view assistant) {
  FamilyMorning said{{}, Engagements(c.family)};
  add_deadlines(c, assistant, said.attention);
  add_visits(c, assistant, said.attention);
  add_waiting(c, assistant, said.attention);
  add_suspension(c, assistant, said.attention);
  add_ahead(c, assistant, said.attention);
  return said;
}

Attention attention(std::vector<FamilyMorning> families, const Office& office, Date today,
                    std::string_view assistant) {
  Attention all;
  Caseloads caseloads;
  for (FamilyMorning& one : families) {
    append(all.overdue, one.attention.overdue);
    append(all.soon, one.attention.soon);
    append(all.visits, one.attention.visits);
    append(all.forgotten, one.attention.forgotten);
    append(all.waiting, one.attention.waiting);
    append(all.suspended, one.attention.suspended);
    append(all.ahead, one.attention.ahead);
    caseloads.add(std::move(one.engagements));
  }
  add_ahead(office, caseloads, today, assistant, all);
  sort(all);
  return all;
}

std::string attention_text(const Attention& attention, const FamilyNames& names, const show::Look& look) {
  const std::string text =
      deadlines_section({"Po terminie", "Overdue"}, attention.overdue, names, look) +
      deadlines_section({"W ciągu 7 dni", "Within 7 days"}, attention.soon, names, look) +
      visits_section({"Umówione wizyty", "Agreed visits"}, attention.visits, names, look) +
      visits_section({"Umówione wizyty bez wpisu", "Agreed visits without an entry"}, attention.forgotten,
                     names, look) +
      waiting_section(attention.waiting, names, look) + suspended_section(attention.suspended, names, look) +
      ahead_section(attention.ahead, names, look);
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
  document["ahead"] = show::json_of(attention.ahead, look);
  return show::document_text(document);
}

} // namespace asystent::report
