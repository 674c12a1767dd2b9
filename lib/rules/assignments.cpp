#include "model/spans.hpp"
#include "rules/assignments_words.hpp"
#include "rules/themes.hpp"
#include "text/nearest.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <functional>
#include <list>
#include <queue>

namespace asystent::rules {
namespace {

std::string nearest_id(const Office& office, std::string_view id) {
  std::vector<std::string_view> ids;
  for (const Assistant& assistant : office.assistants) ids.push_back(assistant.id->text);
  return std::string(nearest(id, ids));
}

/// Nobody mistypes more often than this in one record.
constexpr std::size_t most_compared = 50;

void check_assistant(const CaseOnDay& c, FindingsOfRule& found, const JudgedEntry& entry,
                     const Field<std::string_view>& id, Date day) {
  const Assistant* assistant = find_assistant(c.office, *id);
  if (!c.judges(day) || (assistant != nullptr && employed(*assistant, day))) return;
  Finding& finding = found.at(entry, id.at);
  finding.assistant = *id;
  finding.date = day;
  finding.arguments = {
      {"what", why_unknown(assistant)},
      {"nearest", assistant == nullptr && found.count() <= most_compared ? nearest_id(c.office, *id) : ""}};
}

/// The main assignments that have begun, in their order; those that have ended go when they are met.
class Lasting {
public:
  /// How many of them last on the day. Days are asked in ascending order.
  int count_on(Date day) {
    while (!ends_.empty() && ends_.top() <= day) ends_.pop();
    return static_cast<int>(ends_.size()) + endless_;
  }

  /// The first of those that last on the day, so many at most.
  std::vector<const Assignment*> first_on(Date day, std::size_t most) {
    std::vector<const Assignment*> first;
    for (auto one = begun_.begin(); one != begun_.end() && first.size() < most;) {
      if (span_of(**one).holds(day))
        first.push_back(*one++);
      else
        one = begun_.erase(one);
    }
    return first;
  }

  void add(const Assignment& assignment) {
    begun_.push_back(&assignment);
    if (assignment.ended)
      ends_.push(*assignment.ended);
    else
      ++endless_;
  }

private:
  std::list<const Assignment*> begun_;
  std::priority_queue<Date, std::vector<Date>, std::greater<>> ends_;
  int endless_ = 0;
};

/// Each of more would say the same once more: they are counted. Where there are very many, one is told of
/// each.
std::size_t most_pairs_of_one(const FindingsOfRule& found) { return found.count() < 2000 ? 64 : 1; }

void at_pairs(const CaseOnDay& c, FindingsOfRule& found, Lasting& lasting, const Assignment& later) {
  const auto first = lasting.first_on(*later.from, most_pairs_of_one(found));
  for (const Assignment* earlier : first) {
    Finding& finding = found.at(later);
    found.add_entry(finding, c.family.file, *earlier);
    finding.assistant = *later.assistant;
    finding.date = *later.from;
    finding.arguments = {{"other", std::string(*earlier->assistant)}};
    const bool is_last = earlier == first.back();
    finding.more = is_last ? lasting.count_on(*later.from) - static_cast<int>(first.size()) : 0;
  }
}

bool is_empty(const Assignment& assignment) {
  return assignment.ended && *assignment.ended <= *assignment.from;
}

std::vector<std::string_view> missing_papers(const Assistant& assistant) {
  std::vector<std::string_view> keys;
  if (!assistant.authorised) keys.emplace_back("authorised");
  if (!assistant.secrecy_signed) keys.emplace_back("secrecy_signed");
  return keys;
}

void assistant_unknown(const CaseOnDay& c, FindingsOfRule& found) {
  for (const Assignment& assignment : c.family.assignments)
    check_assistant(c, found, assignment, assignment.assistant, *assignment.from);
  for (const Visit& visit : c.family.visits)
    if (visit.assistant) check_assistant(c, found, visit, visit.assistant, *visit.date);
}

void assignment_overlap(const CaseOnDay& c, FindingsOfRule& found) {
  std::vector<const Assignment*> mains;
  for (const Assignment& assignment : c.family.assignments)
    if (is_main(assignment)) mains.push_back(&assignment);
  std::ranges::stable_sort(mains, {}, [](const Assignment* assignment) { return *assignment->from; });
  Lasting lasting;
  for (const Assignment* later : mains) {
    if (is_empty(*later)) continue;
    if (c.judges(*later->from)) at_pairs(c, found, lasting, *later);
    lasting.add(*later);
  }
}

void assignment_gap(const CaseOnDay& c, FindingsOfRule& found) {
  const bool any = std::ranges::any_of(c.family.assignments, [&](const Assignment& assignment) {
    return holds(assignment, c.office, c.today);
  });
  if (c.is_active() && !any) found.at(c.family.at);
}

void unknown_in_worklog(const WorklogOnDay& c, FindingsOfRule& finder) {
  const Assistant* assistant = find_assistant(c.office, *c.worklog.assistant);
  for (const WorklogEntry& entry : c.worklog.entries) {
    if (assistant != nullptr && employed(*assistant, *entry.date)) continue;
    Finding& finding = finder.at(entry, entry.date.at);
    finding.assistant = *c.worklog.assistant;
    finding.date = *entry.date;
    finding.arguments = {{"what", why_unknown(assistant)}};
  }
}

// Art. 7 ust. 3-4.
void authorisation_missing(const OfficeOnDay& c, std::vector<Finding>& found) {
  FindingsOfRule finder(FindingId::authorisation_missing, Severity::warning, c.office.file, {});
  for (const Assistant& assistant : c.office.assistants) {
    const auto keys = missing_papers(assistant);
    if (keys.empty() || !employed(assistant, c.today)) continue;
    Finding& finding = finder.at(assistant.at);
    finding.assistant = assistant.id->text;
    finding.arguments = {{"missing", fmt::format("{}", fmt::join(keys, ", "))}};
  }
  finder.move_to(found);
}

// Act of 13 May 2016, art. 21.
void register_unchecked(const OfficeOnDay& c, std::vector<Finding>& found) {
  FindingsOfRule finder(FindingId::register_unchecked, Severity::warning, c.office.file, {});
  for (const Assistant& assistant : c.office.assistants)
    if (!assistant.register_checked && employed(assistant, c.today))
      finder.at(assistant.at).assistant = assistant.id->text;
  finder.move_to(found);
}

constexpr int days_before_employment_ends = 30;

/// The families that nobody else takes over by the day after the last one.
int families_to_hand_over(const OfficeOnDay& c, const Assistant& assistant) {
  const Date after = *assistant.until + std::chrono::days{1};
  const auto led = c.caseloads.led_by(assistant, c.today);
  return static_cast<int>(std::ranges::count_if(
      led, [after](const Counted& one) { return !one.engagement->ended || *one.engagement->ended > after; }));
}

void employment_ends(const OfficeOnDay& c, std::vector<Finding>& found) {
  FindingsOfRule finder(FindingId::employment_ends, Severity::notice, c.office.file, {});
  for (const Assistant& assistant : c.office.assistants) {
    const int days = assistant.until ? days_between(c.today, *assistant.until) : -1;
    if (days < 0 || days > days_before_employment_ends) continue;
    const int count = families_to_hand_over(c, assistant);
    if (count == 0) continue;
    Finding& finding = finder.at(assistant.until.at);
    finding.assistant = assistant.id->text;
    finding.date = *assistant.until;
    finding.arguments = {{"count", count}};
  }
  finder.move_to(found);
}

constexpr int days_of_long_absence = 14;
constexpr std::chrono::days days_before_absence{14};

bool has_substitute(const Office& office, const Engagements& family, std::string_view main, Date day) {
  return std::ranges::any_of(family.engagements, [&](const Engagement& engagement) {
    const Assistant* assistant = find_assistant(office, engagement.assistant);
    return !engagement.is_main && engagement.assistant != main &&
           SpanToEvent{engagement.from, engagement.ended}.holds(day) &&
           (assistant == nullptr || employed(*assistant, day));
  });
}

int uncovered_families(const OfficeOnDay& c, const Assistant& assistant, const Absence& absence) {
  const auto led = c.caseloads.led_by(assistant, c.today);
  return static_cast<int>(std::ranges::count_if(led, [&](const Counted& one) {
    return !has_substitute(c.office, *one.family, assistant.id->text, *absence.from);
  }));
}

bool is_asked_about(const Absence& absence, Date today) {
  const bool is_long = days_between(*absence.from, *absence.until) + 1 > days_of_long_absence;
  return is_long && !absence.substitute && *absence.from <= today + days_before_absence &&
         *absence.until >= today;
}

void absence_uncovered(const OfficeOnDay& c, std::vector<Finding>& found) {
  FindingsOfRule finder(FindingId::absence_uncovered, Severity::warning, c.office.file, {});
  for (const Assistant& assistant : c.office.assistants)
    for (const Absence& absence : assistant.absences) {
      if (!is_asked_about(absence, c.today)) continue;
      const int count = uncovered_families(c, assistant, absence);
      if (count == 0) continue;
      Finding& finding = finder.at(absence.at);
      finding.assistant = assistant.id->text;
      finding.date = *absence.from;
      finding.arguments = {{"count", count}, {"until", *absence.until}};
    }
  finder.move_to(found);
}

using enum Severity;
using enum RuleTiming;
using enum RuleAssignee;

constexpr auto of_families = std::to_array<FamilyRule>({
    {FindingId::assistant_unknown, error, now, nobody, assistant_unknown},
    {FindingId::assignment_overlap, error, now, nobody, assignment_overlap},
    {FindingId::assignment_gap, warning, now, nobody, assignment_gap},
});

constexpr auto of_worklogs = std::to_array<WorklogRule>({
    {FindingId::assistant_unknown, error, unknown_in_worklog},
});

constexpr auto of_office = std::to_array<OfficeRule>({
    {FindingId::authorisation_missing, authorisation_missing},
    {FindingId::register_unchecked, register_unchecked},
    {FindingId::employment_ends, employment_ends},
    {FindingId::absence_uncovered, absence_uncovered},
});

} // namespace

Theme assignments_rules() { return {assignments_words, of_families, of_worklogs, of_office}; }

} // namespace asystent::rules
