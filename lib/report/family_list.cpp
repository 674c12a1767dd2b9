#include "report/family_list.hpp"

#include "model/agreed_meetings.hpp"
#include "model/newest.hpp"
#include "rules/judge.hpp"
#include "show/day_text.hpp"
#include "show/json.hpp"
#include "show/look.hpp"
#include "show/meeting_text.hpp"
#include "show/private.hpp"
#include "show/text_table.hpp"
#include "text/language.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <set>
#include <tuple>

namespace asystent::report {
namespace {

/// Those that somebody works with first.
constexpr std::array order_of_statuses{Status::active,     Status::granted, Status::referred,
                                       Status::monitoring, Status::closed,  Status::refused};

/// Words in the order in which they came, each once.
class Areas {
public:
  void add(std::string_view area) {
    if (known_.insert(area).second) areas_.emplace_back(area);
  }
  std::vector<std::string> take() { return std::move(areas_); }

private:
  std::set<std::string_view> known_;
  std::vector<std::string> areas_;
};

std::vector<std::string> areas_of(const Family& family) {
  Areas areas;
  for (const auto& reason : family.referral.reasons) areas.add(reason->id);
  if (family.diagnosis)
    for (const Problem& problem : family.diagnosis->problems) areas.add(problem.area->id);
  if (const Plan* plan = newest_plan(family))
    for (const Goal& goal : plan->goals)
      if (is_open(goal)) areas.add(goal.area->id);
  return areas.take();
}

std::optional<Date> last_contact(const CaseOnDay& c) {
  const Visit* last = newest(c.family.visits, [&](const Visit& visit) {
    return is_held(visit) && is_direct(visit) && *visit.date <= c.today;
  });
  return last == nullptr ? std::nullopt : std::optional(*last->date);
}

std::optional<NextVisit> next_contact(const CaseOnDay& c) {
  auto meetings = all_meetings(c.family, c.office, c.today);
  const auto next = std::ranges::find(meetings, false, &NextVisit::missed);
  return next == meetings.end() ? std::nullopt : std::optional(std::move(*next));
}

void count_terms(const CaseOnDay& c, ListedFamily& family) {
  for (const Deadline& deadline : rules::deadlines(c)) {
    if (deadline.state == DeadlineState::overdue)
      ++family.overdue;
    else if (deadline.days <= list_days)
      ++family.soon;
    const Date due = *deadline.finding.rolled;
    if (due >= c.today && (!family.next_due || due < *family.next_due)) family.next_due = due;
  }
}

/// Whether none is asked for, or one of those that the family has.
template <class Wanted, class Has>
bool meets(const Wanted& wanted, Has has) {
  return wanted.empty() || std::ranges::any_of(wanted, has);
}

bool is_wanted(const CaseOnDay& c, const ListedFamily& family, const ListFilter& filter) {
  const auto has_area = [&](const std::string& area) {
    return std::ranges::find(family.areas, area) != family.areas.end();
  };
  const auto is_seen = [&](const std::string& id) {
    return id == main_on(c.family, c.office, c.today) || is_seen_by(c.family, c.office, id, c.today);
  };
  return meets(filter.statuses, [&](Status status) { return status == family.status; }) &&
         meets(filter.assistants, is_seen) && meets(filter.areas, has_area) &&
         meets(filter.risks, [&](Risk risk) { return risk == family.risk; });
}

show::Cell head_cell(Text text, const show::Look& look) {
  return {std::string(text.in(look.language)), show::Paint::dim};
}

std::vector<show::Cell> head_of(const show::Look& look) {
  std::vector<show::Cell> row{head_cell({"rodzina", "family"}, look)};
  if (look.names) row.push_back({});
  for (const Text text : {Text{"status", "status"}, Text{"kto", "who"}, Text{"ostatnio", "last"},
                          Text{"następny", "next"}, Text{"terminy", "terms"}})
    row.push_back(head_cell(text, look));
  return row;
}

/// The year of what is near goes without saying.
bool is_year_clear(Date day, Date today) { return std::abs(days_between(today, day)) <= 300; }

bool is_narrow(const show::Look& look) { return look.style.columns > 0 && look.style.columns < 100; }

/// On a narrow terminal `17.11.`, and `01.2025` where the day does not matter any more.
std::string day_text(Date day, const show::Look& look) {
  if (!is_narrow(look) || look.language != Language::pl) return show::day_text(day, look.language);
  return is_year_clear(day, look.today) ? polish(day).substr(0, 6) : polish(day).substr(3);
}

/// `wt 24.11. 15:00`: what comes is near, and the row stays on one line.
std::string next_text(const NextVisit& meeting, const show::Look& look) {
  if (look.language != Language::pl || !is_year_clear(meeting.day, look.today))
    return show::moment_text(meeting, look.language);
  const std::string hours = show::hours_text(meeting.from, meeting.to);
  return fmt::format("{} {}{}{}", weekday_name(meeting.day).brief.pl, polish(meeting.day).substr(0, 6),
                     hours.empty() ? "" : " ", hours);
}

/// `2 po terminie, 1 w 7 dni`, one below the other where there is little room; else the next one.
std::vector<show::Cell> terms_cells(const ListedFamily& family, const show::Look& look) {
  const std::string overdue =
      family.overdue == 0 ? "" : say(look.language, "{} po terminie", "{} overdue", family.overdue);
  const std::string soon =
      family.soon == 0 ? "" : say(look.language, "{} w 7 dni", "{} in 7 days", family.soon);
  if (overdue.empty() && soon.empty()) return {{family.next_due ? day_text(*family.next_due, look) : "—"}};
  if (overdue.empty()) return {{soon, show::Paint::yellow}};
  if (soon.empty()) return {{overdue, show::Paint::red}};
  if (!is_narrow(look)) return {{overdue + ", " + soon, show::Paint::red}};
  return {{overdue, show::Paint::red}, {soon, show::Paint::yellow}};
}

std::vector<show::Cell> row_of(const ListedFamily& family, const show::Look& look) {
  auto row = show::family_cells(family.id, family.name, look);
  row.push_back({std::string(label(family.status).in(look.language))});
  row.push_back({family.assistant.empty() ? "—" : family.assistant});
  row.push_back({family.last_contact ? day_text(*family.last_contact, look) : "—"});
  row.push_back({family.next_contact ? next_text(*family.next_contact, look) : "—"});
  return row;
}

void add_rows(const ListedFamily& family, const show::Look& look, show::TextTable& table) {
  auto row = row_of(family, look);
  for (show::Cell& terms : terms_cells(family, look)) {
    const std::size_t columns = row.size();
    row.push_back(std::move(terms));
    table.add(std::move(row));
    row = std::vector<show::Cell>(columns);
  }
}

show::Json json_of(const ListedFamily& family, const show::Look& look) {
  show::Json json{{"family", family.id}};
  show::add_private(json, "name", family.name, look);
  json["status"] = word(family.status);
  json["assistant"] = show::json_of(family.assistant);
  json["last_contact"] = show::json_of(family.last_contact);
  json["next_contact"] = family.next_contact ? show::json_of(*family.next_contact, look) : show::Json();
  json["overdue"] = family.overdue;
  json["soon"] = family.soon;
  json["next_due"] = show::json_of(family.next_due);
  json["risk"] = family.risk ? show::Json(word(*family.risk)) : show::Json();
  json["areas"] = family.areas;
  return json;
}

} // namespace

std::vector<ListedFamily> listed(const CaseOnDay& c, const ListFilter& filter, std::string_view assistant) {
  const auto risk = current_risk(c.family, c.today);
  ListedFamily family{.id = std::string(c.family.id->text),
                      .name = *c.family.name,
                      .status = c.status(),
                      .assistant = std::string(assistant_on(c.family, c.office, c.today)),
                      .last_contact = last_contact(c),
                      .next_contact = next_contact(c),
                      .next_due = std::nullopt,
                      .risk = risk ? std::optional(risk->level) : std::nullopt,
                      .areas = areas_of(c.family)};
  const bool is_theirs = assistant.empty() || is_seen_by(c.family, c.office, assistant, c.today);
  if (!is_theirs || !is_wanted(c, family, filter)) return {};
  count_terms(c, family);
  std::vector<ListedFamily> one;
  one.push_back(std::move(family));
  return one;
}

void sort(std::vector<ListedFamily>& families) {
  std::ranges::sort(families, {}, [](const ListedFamily& family) {
    return std::tuple(std::ranges::find(order_of_statuses, family.status), std::string_view(family.id));
  });
}

std::string family_list_text(std::span<const ListedFamily> families, bool is_narrowed,
                             const show::Look& look) {
  if (families.empty() && is_narrowed)
    return say(look.language, "Żadnej takiej rodziny nie ma.\n", "There is no such family.\n");
  if (families.empty())
    return say(look.language, "Nie ma jeszcze żadnej rodziny.\n", "There is no family yet.\n");
  show::TextTable table;
  table.add(head_of(look));
  for (const ListedFamily& family : families) add_rows(family, look, table);
  return table.text(look.style) + say(look.language, "{0} {0:rodzina|rodziny|rodzin}\n",
                                      "{0} {0:family|families}\n", Count{static_cast<int>(families.size())});
}

std::string family_list_json(std::span<const ListedFamily> families, const show::Look& look) {
  show::Json document = show::document_of(look);
  document["families"] = show::Json::array();
  for (const ListedFamily& family : families) document["families"].push_back(json_of(family, look));
  return show::document_text(document);
}

} // namespace asystent::report
