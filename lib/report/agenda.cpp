#include "report/agenda.hpp"

#include "model/agreed_meetings.hpp"
#include "report/overdue.hpp"
#include "rules/catalogue.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <tuple>

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

/// Numbers what a family has several of on one day, done ones too: so a number does not change when others
/// are done. Members are numbered in their order, since an id is often a first name.
class Numbers {
public:
  using Distinction = rules::Distinction;

  explicit Numbers(const Family& family) {
    for (const auto& one : family.assessments) add(Distinction::assessment, one.at, *one.date);
    for (const auto& one : family.court_papers) add(Distinction::court_paper, one.at, *one.requested);
    for (const auto& one : family.letters) add(Distinction::letter, one.at, *one.date);
    for (const Intervention& one : family.interventions) {
      add(Distinction::intervention, one.at, *one.date);
      if (one.blue_card) add(Distinction::blue_card, one.at, *one.blue_card->started);
    }
    for (const Consent& order : family.consents) {
      std::set<Date> days;
      for (const auto& day : order.report_dates) days.insert(*day);
      for (const Date day : days) add(Distinction::report_date, order.at, day);
    }
    for (const Visit& visit : family.visits)
      for (const Agreed& step : visit.agreed) add(Distinction::agreed_step, step.due.at, *visit.date);
    for (const Member& member : family.members)
      members_.emplace(member.id->text, static_cast<int>(members_.size()) + 1);
  }

  /// From 1; nothing of what is not there.
  std::optional<int> of(Distinction kind, Position at, Date day) const {
    const auto found = numbers_.find({kind, at, day});
    return found == numbers_.end() ? std::nullopt : std::optional(found->second);
  }
  int of_member(Private id) const { return members_.at(id); }

private:
  void add(Distinction kind, Position at, Date day) {
    numbers_.emplace(std::tuple(kind, at, day), ++counts_[{kind, day}]);
  }

  std::map<std::tuple<Distinction, Position, Date>, int> numbers_;
  std::map<std::pair<Distinction, Date>, int> counts_;
  std::map<Private, int> members_;
};

/// `.2` for the second of the family's entries that have the same event; nothing for the first.
std::string number_of_entry(const Finding& finding, rules::Distinction kind, const Numbers& numbers) {
  if (finding.keepers.empty()) return {};
  const int number = numbers.of(kind, finding.keepers.front().at, *finding.date).value_or(1);
  return number == 1 ? "" : fmt::format(".{}", number);
}

/// The number of the step among those that were agreed on that day.
std::string number_of_step(const Finding& finding, const Numbers& numbers) {
  const auto number = numbers.of(rules::Distinction::agreed_step, finding.place.at, *finding.date);
  return number ? fmt::format(".{}", *number) : "";
}

std::string goal_of(const Finding& finding) { return "." + plain(*argument<std::string>(finding, "goal")); }

std::string part_of_event(const Finding& finding, const Numbers& numbers) {
  const auto kind = rules::info(finding.id).duty.value().distinction;
  switch (kind) {
  case rules::Distinction::none:
    return {};
  case rules::Distinction::goal:
    return goal_of(finding);
  case rules::Distinction::action:
    return goal_of(finding) + fmt::format(".{}", *argument<int>(finding, "number"));
  case rules::Distinction::member:
    return fmt::format(".{}", numbers.of_member(*argument<PrivateText>(finding, "member")));
  case rules::Distinction::term: // one closure has several monitorings
    return "." + iso(*finding.due);
  case rules::Distinction::agreed_step:
    return number_of_step(finding, numbers);
  case rules::Distinction::assessment:
  case rules::Distinction::court_paper:
  case rules::Distinction::report_date:
  case rules::Distinction::blue_card:
  case rules::Distinction::intervention:
  case rules::Distinction::letter:
    return number_of_entry(finding, kind, numbers);
  }
  return {};
}

std::string key_of(const Finding& finding, const Numbers& numbers) {
  return fmt::format("{}.{}.{}{}", word(finding.id), plain(finding.family), iso(*finding.date),
                     part_of_event(finding, numbers));
}

/// A day may have several: how many of each there were so far. An announced visit of that day is none of
/// them.
using Meetings = std::map<Date, int>;

std::string key_of(const NextVisit& meeting, Meetings& before) {
  if (meeting.is_announced) return fmt::format("visit.{}.{}", plain(meeting.family), iso(meeting.day));
  const std::string day = fmt::format("meeting.{}.{}", plain(meeting.family), iso(meeting.day));
  const int number = ++before[meeting.day];
  return number == 1 ? day : fmt::format("{}.{}", day, number);
}

bool is_visit(const NextVisit& meeting) {
  return meeting.is_announced || meeting.kind.value_or(VisitKind::home) == VisitKind::home;
}

/// The agreed visit is the one that the deadline asks for.
void leave_out_what_is_agreed(Agenda& found) {
  const auto visit = std::ranges::find_if(found.visits, [](const AgendaItem<NextVisit>& keyed) {
    return !keyed.item.missed && is_visit(keyed.item);
  });
  if (visit == found.visits.end()) return;
  std::erase_if(found.deadlines, [day = visit->item.day](const AgendaItem<Deadline>& keyed) {
    const Finding& finding = keyed.item.finding;
    return finding.id == FindingId::visit_gap && day <= *finding.rolled;
  });
}

} // namespace

Agenda agenda(const CaseOnDay& c, int days, std::string_view assistant) {
  Agenda found;
  const Numbers numbers(c.family);
  for (Deadline& deadline : due_within(c, days, assistant)) {
    std::string key = key_of(deadline.finding, numbers);
    found.deadlines.push_back({std::move(deadline), std::move(key)});
  }
  const Audience audience(c, assistant);
  Meetings before;
  for (NextVisit& meeting : all_meetings(c.family, c.office, c.today)) {
    if (days_between(c.today, meeting.day) > days || !audience.sees_what_is_of(meeting.assistant)) continue;
    std::string key = key_of(meeting, before);
    found.visits.push_back({std::move(meeting), std::move(key)});
  }
  leave_out_what_is_agreed(found);
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
