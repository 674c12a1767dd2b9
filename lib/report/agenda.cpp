#include "report/agenda.hpp"

#include "report/overdue.hpp"

#include <fmt/format.h>

#include <algorithm>

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
    return std::ranges::any_of(consent.report_dates,
                               [day](const Field<Date>& date) { return date && *date == day; });
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
int number_of_member(const std::string& id, const Family& family) {
  const auto found = std::ranges::find_if(
      family.members, [&](const Member& member) { return member.id && member.id->text == id; });
  return static_cast<int>(found - family.members.begin()) + 1;
}

std::string part_of_event(const Finding& finding, const Cases& cases) {
  std::string part;
  if (const auto* goal = argument<std::string>(finding, "goal")) part += "." + plain(*goal);
  if (const auto* number = argument<int>(finding, "number")) part += fmt::format(".{}", *number);
  // One closure has several monitorings.
  if (finding.id == FindingId::monitoring_overdue) part += "." + iso(*finding.due);
  const auto family =
      std::ranges::find(cases.families, finding.family, [](const Family& known) { return known.id->text; });
  if (family == cases.families.end()) return part;
  if (const auto* member = argument<std::string>(finding, "member"))
    part += fmt::format(".{}", number_of_member(*member, *family));
  if (const int number = number_among_equals(finding, *family)) part += fmt::format(".{}", number + 1);
  return part;
}

} // namespace

Agenda agenda(const Cases& cases, Date today, int days, std::string_view assistant) {
  Agenda found{.deadlines = due_within(cases, today, days), .visits = {}};
  std::erase_if(found.deadlines, [&](const Deadline& deadline) {
    return !assistant.empty() && deadline.finding.assistant != assistant;
  });
  for (const Family& family : cases.families) {
    const auto next = next_visit(family, cases.office, today);
    if (next && days_between(today, next->day) <= days && (assistant.empty() || next->assistant == assistant))
      found.visits.push_back(*next);
  }
  std::ranges::stable_sort(found.visits, {}, &NextVisit::day);
  return found;
}

std::string key_of(const Deadline& deadline, const Cases& cases) {
  const Finding& finding = deadline.finding;
  return fmt::format("{}.{}.{}{}", word(finding.id), plain(finding.family), iso(*finding.date),
                     part_of_event(finding, cases));
}

std::string key_of(const NextVisit& visit) {
  return fmt::format("visit.{}.{}", plain(visit.family), iso(visit.day));
}

} // namespace asystent
