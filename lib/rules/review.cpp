#include "model/presence.hpp"
#include "model/spans.hpp"
#include "rules/review_words.hpp"
#include "rules/themes.hpp"

#include <algorithm>

namespace asystent::rules {
namespace {

/// The act's longest time between assessments (art. 15 ust. 1 pkt 15), whatever the office's policy.
constexpr int half_year = 6;

/// From when the next assessment is counted: the newest one, else the first assignment.
std::optional<Date> review_event(const CaseOnDay& c) {
  const Assessment* newest = newest_assessment(c.family);
  return newest != nullptr ? std::optional(*newest->date) : c.first();
}

/// An event, and the term that is counted from it.
struct Recurrence {
  Date event;
  Term term;
};

/// What recurs is counted from where the file began, where its term ended before that.
template <class MonthsFrom>
Recurrence recurring(const CaseOnDay& c, Date event, MonthsFrom months) {
  const Term term = c.term_in_months(event, months(event));
  if (c.judges(term.due)) return {event, term};
  const Date begun = c.first().value_or(*c.family.records_from);
  return {begun, c.term_in_months(begun, months(begun))};
}

Recurrence recurring(const CaseOnDay& c, Date event, int months) {
  return recurring(c, event, [months](Date) { return months; });
}

void set_recurrence(Finding& finding, const Recurrence& counted) {
  set_term(finding, counted.event, counted.term);
}

Finding& at_newest(const CaseOnDay& c, FindingsOfRule& found) {
  const Assessment* newest = newest_assessment(c.family);
  return newest != nullptr ? found.at(*newest, newest->date.at) : found.at(c.family.at);
}

std::vector<const Assessment*> assessments_by_date(const Family& family) {
  std::vector<const Assessment*> sorted;
  for (const Assessment& assessment : family.assessments) sorted.push_back(&assessment);
  std::ranges::stable_sort(sorted, {}, [](const Assessment* assessment) { return *assessment->date; });
  return sorted;
}

/// Art. 130-131 and 137-138: every 6 months, every 3 months under the age of 3.
int months_between_child_reviews(const Member& child, Date day) {
  const bool is_under_three = !child.born || day < birthday(*child.born, 3);
  return is_under_three ? 3 : half_year;
}

/// The newest assessment of the child in this time of foster care; none: its beginning.
Date child_review_event(const Member& child, Date since) {
  const DaySet care = foster_care(child);
  const auto is_of_this_time = [&](const Placement& placement) {
    const SpanToEvent* time = care.span_at(*placement.from);
    return time != nullptr && time->from == since;
  };
  std::optional<Date> newest;
  for (const Placement& placement : child.placements)
    if (is_foster_care(placement, child) && is_of_this_time(placement))
      for (const auto& review : placement.reviews) newest = std::max(newest, std::optional(*review));
  return newest.value_or(since);
}

void review_overdue(const CaseOnDay& c, FindingsOfRule& found) {
  const auto event = review_event(c);
  if (c.is_active() && event)
    set_recurrence(at_newest(c, found), recurring(c, *event, c.policy.review_months));
}

void review_due(const CaseOnDay& c, FindingsOfRule& found) {
  const auto event = review_event(c);
  if (!c.is_active() || !event || c.policy.review_warn_days.empty()) return;
  const auto [counted_from, term] = recurring(c, *event, c.policy.review_months);
  const std::chrono::days notice{std::ranges::max(c.policy.review_warn_days)};
  if (!c.has_passed(term) && c.today >= term.due - notice) set_term(at_newest(c, found), counted_from, term);
}

void review_late(const CaseOnDay& c, FindingsOfRule& found) {
  std::optional<Date> before = c.first();
  for (const Assessment* assessment : assessments_by_date(c.family)) {
    const Date day = *assessment->date;
    if (before && c.judges(day))
      if (const Term term = recurring(c, *before, half_year).term; day > term.rolled)
        set_term(found.at(*assessment, assessment->date.at), day, term);
    before = day;
  }
  const auto& closure = c.family.closure;
  if (!before || !closure || *closure->date > c.today || !c.judges(*closure->date)) return;
  if (const Term term = recurring(c, *before, half_year).term; *closure->date > term.rolled)
    set_term(found.at(*closure, closure->date.at), *closure->date, term);
}

// Art. 15 ust. 1 pkt 15: passed on to the employing entity.
void review_not_passed_on(const CaseOnDay& c, FindingsOfRule& found) {
  for (const Assessment& assessment : c.family.assessments) {
    const Term term = c.term_in_days(*assessment.date, c.policy.pass_on_days);
    if (!assessment.passed_on && c.judges(term.due)) set_term(found.at(assessment), *assessment.date, term);
  }
}

void child_review_overdue(const CaseOnDay& c, FindingsOfRule& found) {
  if (!c.is_active()) return;
  for (const Member& member : c.family.members) {
    const auto since = minor_in_foster_care_since(member, c.today);
    if (!since) continue;
    const Date event = child_review_event(member, *since);
    Finding& finding = found.at(member);
    set_recurrence(finding,
                   recurring(c, event, [&](Date day) { return months_between_child_reviews(member, day); }));
    finding.arguments = {{"member", PrivateText(member.id->text)}, {"words", PrivateText(*member.name)}};
  }
}

/// Practice: from 7 years on a child can say how it sees things.
constexpr int years_to_be_heard = 7;

bool is_in_a_placement(const Member& member, Date day) {
  return std::ranges::any_of(member.placements, [&](const Placement& placement) {
    return is_possible(placement, member) && span_of(placement).holds(day);
  });
}

/// Lives in the family, or is in foster care; of an age at which it is asked.
bool is_to_be_heard(const Member& member, Date day) {
  if (!is_child(member) || !member.born || is_gone(member, day) || !is_minor(member, day)) return false;
  const bool is_near = !is_in_a_placement(member, day) || minor_in_foster_care_since(member, day);
  return is_near && day >= birthday(*member.born, years_to_be_heard);
}

std::vector<Private> children_to_be_heard(const Family& family, Date day) {
  std::vector<Private> ids;
  for (const Member& member : family.members)
    if (is_to_be_heard(member, day)) ids.push_back(member.id->text);
  return ids;
}

bool is_any_child_heard(const Family& family, const Assessment& assessment) {
  return std::ranges::any_of(assessment.heard, [&](const Statement& statement) {
    const Member* member = find_member(family, *statement.who);
    return member != nullptr && is_child(*member);
  });
}

// Art. 4a; the age is practice.
void child_unheard(const CaseOnDay& c, FindingsOfRule& found) {
  const Assessment* newest = newest_assessment(c.family);
  if (!c.is_active() || newest == nullptr || !c.judges(*newest->date)) return;
  const auto children = children_to_be_heard(c.family, *newest->date);
  if (children.empty() || is_any_child_heard(c.family, *newest)) return;
  Finding& finding = found.at(*newest);
  finding.date = *newest->date;
  finding.arguments = {{"members", joined(children)}};
}

using enum Severity;
using enum RuleTiming;
using enum RuleAssignee;

constexpr auto of_families = std::to_array<FamilyRule>({
    {FindingId::review_overdue, error, term, on_its_date, review_overdue},
    {FindingId::review_due, notice, now, on_its_date, review_due},
    {FindingId::review_late, warning, now, on_its_date, review_late},
    {FindingId::review_not_passed_on, error, term, on_its_date, review_not_passed_on},
    {FindingId::child_review_overdue, warning, term, on_its_date, child_review_overdue},
    {FindingId::child_unheard, notice, now, on_its_date, child_unheard},
});

} // namespace

Theme review_rules() { return {review_words, of_families}; }

} // namespace asystent::rules
