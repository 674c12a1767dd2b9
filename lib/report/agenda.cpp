#include "report/agenda.hpp"

#include "report/overdue.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace asystent {
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

template <class Value>
const Value* argument(const Finding& finding, std::string_view name) {
  const auto found = std::ranges::find(finding.arguments, name, &Arguments::value_type::first);
  return found == finding.arguments.end() ? nullptr : std::get_if<Value>(&found->second);
}

/// How many entries like this one stand before the one that the finding is about.
template <class Entry, class Like>
int entries_before(const std::vector<Entry>& entries, const Finding& finding, Like like) {
  if (finding.keepers.empty()) return 0;
  const auto found = std::ranges::find(entries, finding.keepers.front().at, &Entry::at);
  return static_cast<int>(std::count_if(entries.begin(), found, like));
}

/// Among the family's entries of the kind that have the same event, done ones too: so it does not change when
/// the others are done.
int number_among_equals(const Finding& finding, const Family& family) {
  const Date day = *finding.date;
  const auto has_report_date = [day](const Consent& consent) {
    return std::ranges::any_of(consent.report_dates, [day](const Value<Date>& date) { return *date == day; });
  };
  switch (finding.id) {
  case FindingId::court_paper_overdue:
    return entries_before(family.court_papers, finding,
                          [day](const CourtPaper& paper) { return *paper.requested == day; });
  case FindingId::blue_card_late:
    return entries_before(family.interventions, finding, [day](const Intervention& intervention) {
      return intervention.blue_card && *intervention.blue_card->started == day;
    });
  case FindingId::intervention_without_follow_up:
    return entries_before(family.interventions, finding,
                          [day](const Intervention& intervention) { return *intervention.date == day; });
  case FindingId::review_not_passed_on:
    return entries_before(family.assessments, finding,
                          [day](const Assessment& assessment) { return *assessment.date == day; });
  case FindingId::court_report_missing:
    return entries_before(family.consents, finding, has_report_date);
  default:
    return 0;
  }
}

/// The number of the child in the family: an id is often a first name.
int number_of_member(Private id, const Family& family) {
  const auto found =
      std::ranges::find_if(family.members, [&](const Member& member) { return member.id->text == id; });
  return static_cast<int>(found - family.members.begin()) + 1;
}

std::string part_of_event(const Finding& finding, const Family& family) {
  std::string part;
  if (const auto* goal = argument<std::string>(finding, "goal")) part += "." + plain(*goal);
  if (const auto* number = argument<int>(finding, "number")) part += fmt::format(".{}", *number);
  // One closure has several monitorings.
  if (finding.id == FindingId::monitoring_overdue) part += "." + iso(*finding.due);
  if (const auto* member = argument<PrivateText>(finding, "member"))
    part += fmt::format(".{}", number_of_member(*member, family));
  if (const int number = number_among_equals(finding, family)) part += fmt::format(".{}", number + 1);
  return part;
}

std::string key_of(const Finding& finding, const Family& family) {
  return fmt::format("{}.{}.{}{}", word(finding.id), plain(finding.family), iso(*finding.date),
                     part_of_event(finding, family));
}

std::string key_of(const NextVisit& visit) {
  return fmt::format("visit.{}.{}", plain(visit.family), iso(visit.day));
}

} // namespace

Agenda agenda(const Case& c, int days, std::string_view assistant) {
  const auto is_asked = [&](std::string_view whose) { return assistant.empty() || whose == assistant; };
  Agenda found;
  for (Deadline& deadline : due_within(c, days))
    if (is_asked(deadline.finding.assistant)) {
      std::string key = key_of(deadline.finding, c.family);
      found.deadlines.push_back({std::move(deadline), std::move(key)});
    }
  const auto next = next_visit(c.family, c.office, c.today);
  if (next && days_between(c.today, next->day) <= days && is_asked(next->assistant))
    found.visits.push_back({*next, key_of(*next)});
  return found;
}

Agenda all_agenda(std::vector<Agenda> of_families) {
  Agenda all;
  for (Agenda& one : of_families) {
    std::ranges::move(one.deadlines, std::back_inserter(all.deadlines));
    std::ranges::move(one.visits, std::back_inserter(all.visits));
  }
  std::ranges::stable_sort(all.deadlines, {}, [](const auto& keyed) { return order(keyed.item); });
  std::ranges::stable_sort(all.visits, {}, [](const auto& keyed) { return keyed.item.day; });
  return all;
}

} // namespace asystent
