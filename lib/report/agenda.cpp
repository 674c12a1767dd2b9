#include "report/agenda.hpp"

#include "model/agreed_meetings.hpp"
#include "report/overdue.hpp"
#include "rules/catalogue.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace asystent::report {
namespace {

constexpr std::string_view plain_characters =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Any text in few characters; no two texts become one.
std::string plain(std::string_view text) {
  std::string out;
  for (const char character : text)
    if (plain_characters.find(character) != std::string_view::npos)
      out += character;
    else
      out += fmt::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(character)));
  return out;
}

/// `.2` for the second of the family's entries that have the same event, done ones too: so it does not change
/// when the others are done. Nothing for the first.
template <class Entry, class Same>
std::string number_of_entry(const std::vector<Entry>& entries, const Finding& finding, Same same) {
  if (finding.keepers.empty()) return {};
  const auto found = std::ranges::find(entries, finding.keepers.front().at, &Entry::at);
  const auto before = std::count_if(entries.begin(), found, same);
  return before == 0 ? "" : fmt::format(".{}", before + 1);
}

/// The number of the child in the family: an id is often a first name.
std::string number_of_member(const Finding& finding, const Family& family) {
  const Private id = *argument<PrivateText>(finding, "member");
  const auto found =
      std::ranges::find_if(family.members, [&](const Member& member) { return member.id->text == id; });
  return fmt::format(".{}", found - family.members.begin() + 1);
}

/// The number of the step among those that were agreed on that day, done ones too.
std::string number_of_step(const Finding& finding, const Family& family) {
  int number = 0;
  for (const Visit& visit : family.visits)
    for (const Agreed& step : visit.agreed) {
      if (*visit.date != *finding.date) continue;
      ++number;
      if (step.due.at == finding.place.at) return fmt::format(".{}", number);
    }
  return {};
}

std::string goal_of(const Finding& finding) { return "." + plain(*argument<std::string>(finding, "goal")); }

bool has_report_date(const Consent& order, Date day) {
  return std::ranges::any_of(order.report_dates, [day](const auto& date) { return *date == day; });
}

std::string part_of_event(const Finding& finding, const Family& family) {
  const auto on = [day = *finding.date](const auto& date) { return *date == day; };
  switch (rules::info(finding.id).duty.value().distinction) {
  case rules::Distinction::none:
    return {};
  case rules::Distinction::goal:
    return goal_of(finding);
  case rules::Distinction::action:
    return goal_of(finding) + fmt::format(".{}", *argument<int>(finding, "number"));
  case rules::Distinction::member:
    return number_of_member(finding, family);
  case rules::Distinction::term: // one closure has several monitorings
    return "." + iso(*finding.due);
  case rules::Distinction::assessment:
    return number_of_entry(family.assessments, finding, [on](const auto& entry) { return on(entry.date); });
  case rules::Distinction::court_paper:
    return number_of_entry(family.court_papers, finding,
                           [on](const auto& paper) { return on(paper.requested); });
  case rules::Distinction::report_date:
    return number_of_entry(family.consents, finding,
                           [&](const Consent& order) { return has_report_date(order, *finding.date); });
  case rules::Distinction::blue_card:
    return number_of_entry(family.interventions, finding, [on](const Intervention& intervention) {
      return intervention.blue_card && on(intervention.blue_card->started);
    });
  case rules::Distinction::intervention:
    return number_of_entry(family.interventions, finding, [on](const auto& entry) { return on(entry.date); });
  case rules::Distinction::agreed_step:
    return number_of_step(finding, family);
  case rules::Distinction::letter:
    return number_of_entry(family.letters, finding, [on](const auto& letter) { return on(letter.date); });
  }
  return {};
}

std::string key_of(const Finding& finding, const Family& family) {
  return fmt::format("{}.{}.{}{}", word(finding.id), plain(finding.family), iso(*finding.date),
                     part_of_event(finding, family));
}

/// A day may have several. An announced visit of that day is none of them.
std::string key_of(const NextVisit& meeting, const Agenda& found) {
  if (meeting.is_announced) return fmt::format("visit.{}.{}", plain(meeting.family), iso(meeting.day));
  const std::string day = fmt::format("meeting.{}.{}", plain(meeting.family), iso(meeting.day));
  const auto before =
      std::ranges::count_if(found.visits, [&](const auto& keyed) { return keyed.key.starts_with(day); });
  return before == 0 ? day : fmt::format("{}.{}", day, before + 1);
}

bool is_visit(const NextVisit& meeting) {
  return meeting.is_announced || meeting.kind.value_or(VisitKind::home) == VisitKind::home;
}

/// The agreed visit is the one that the deadline asks for.
void leave_out_what_is_agreed(const NextVisit& meeting, Agenda& found) {
  if (meeting.missed || !is_visit(meeting)) return;
  std::erase_if(found.deadlines, [&](const AgendaItem<Deadline>& keyed) {
    const Finding& finding = keyed.item.finding;
    return finding.id == FindingId::visit_gap && meeting.day <= *finding.rolled;
  });
}

} // namespace

Agenda agenda(const CaseOnDay& c, int days, std::string_view assistant) {
  Agenda found;
  for (Deadline& deadline : due_within(c, days, assistant)) {
    std::string key = key_of(deadline.finding, c.family);
    found.deadlines.push_back({std::move(deadline), std::move(key)});
  }
  for (NextVisit& meeting : all_meetings(c.family, c.office, c.today)) {
    if (days_between(c.today, meeting.day) > days || !is_for(c, meeting.assistant, assistant)) continue;
    leave_out_what_is_agreed(meeting, found);
    std::string key = key_of(meeting, found);
    found.visits.push_back({std::move(meeting), std::move(key)});
  }
  return found;
}

Agenda all_agenda(std::vector<Agenda> of_families) {
  Agenda all;
  for (Agenda& one : of_families) {
    std::ranges::move(one.deadlines, std::back_inserter(all.deadlines));
    std::ranges::move(one.visits, std::back_inserter(all.visits));
  }
  std::ranges::stable_sort(all.deadlines, {}, [](const auto& keyed) { return rules::order(keyed.item); });
  std::ranges::stable_sort(all.visits, {}, [](const auto& keyed) { return when(keyed.item); });
  return all;
}

} // namespace asystent::report
