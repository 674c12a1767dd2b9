#include "calendar/day_set.hpp"
#include "model/presence.hpp"
#include "model/spans.hpp"
#include "rules/themes.hpp"
#include "rules/visit_overlap.hpp"
#include "rules/visits_words.hpp"

#include <algorithm>

namespace asystent::rules {
namespace {

using std::chrono::days;

DaySet suspended_days(const Family& family) {
  std::vector<SpanToEvent> times;
  for (const Suspension& suspension : family.suspensions) times.push_back(to_event(span_of(suspension)));
  return DaySet(std::move(times));
}

/// Days after `last` up to `day`, days of suspensions not counted.
int days_without_contact(const DaySet& suspended, Date last, Date day) {
  int count = 0;
  for (Date d = last + days{1}; d <= day; d += days{1})
    if (!suspended.holds(d)) ++count;
  return count;
}

/// The last day on which the time without a contact is not yet longer than `limit` days; none while a
/// suspension without an end keeps it from growing.
std::optional<Date> gap_ends(const DaySet& suspended, Date last, int limit) {
  int count = 0;
  for (Date d = last + days{1};; d += days{1}) {
    const SpanToEvent* suspension = suspended.span_at(d);
    if (suspension != nullptr && !suspension->ended) return std::nullopt;
    if (suspension != nullptr)
      d = *suspension->ended - days{1};
    else if (++count > limit)
      return d - days{1};
  }
}

bool is_face_to_face(const Visit& visit) {
  return is_held(visit) && is_direct(visit) && *visit.kind != VisitKind::phone &&
         *visit.kind != VisitKind::letter;
}

std::optional<Date> newest_contact(const CaseOnDay& c) {
  std::optional<Date> newest;
  const auto take = [&](Date day) {
    if (day <= c.today && (!newest || day > *newest)) newest = day;
  };
  if (c.family.first_contact) take(*c.family.first_contact->date);
  for (const Visit& visit : c.family.visits)
    if (is_face_to_face(visit)) take(*visit.date);
  return newest;
}

/// Entries of work with the family up to today, by date, time and place in the file.
std::vector<const Visit*> direct_entries(const CaseOnDay& c) {
  std::vector<const Visit*> entries;
  for (const Visit& visit : c.family.visits)
    if (is_direct(visit) && *visit.date <= c.today) entries.push_back(&visit);
  std::ranges::stable_sort(entries, {}, [](const Visit* visit) {
    return std::pair(*visit->date, visit->from.value_or(ClockTime{0}));
  });
  return entries;
}

bool has_failed_for_family(const Visit& visit) {
  return !is_held(visit) && *visit.outcome != Outcome::cancelled_by_assistant;
}

bool is_before_case(const CaseOnDay& c, Date day) {
  const auto& contact = c.family.first_contact;
  return (!contact || day < *contact->date) && (!c.first() || day < *c.first());
}

bool is_after_case(const CaseOnDay& c, Date day) { return c.family.closure && day > *c.family.closure->date; }

/// Monitoring (task 16) and opinions (task 17) are work outside the time of the case.
bool belongs_to_case(const Visit& visit) {
  return is_direct(visit) && !has_task(visit, Task::monitoring) && !has_task(visit, Task::opinion);
}

void at_visit(const CaseOnDay& c, FindingsOfRule& found, const Visit& visit, Position place) {
  Finding& finding = found.at(visit, place);
  finding.assistant = c.visited_by(visit);
  finding.date = *visit.date;
}

// Seed 003: visits once or twice a week.
void visit_gap(const CaseOnDay& c, FindingsOfRule& found) {
  const auto newest = newest_contact(c);
  if (!c.is_active() || !newest || !consent_holds(c.family, c.today)) return;
  const int limit = c.family.visit_gap_days ? c.family.visit_gap_days->value : c.policy.visit_gap_days;
  const DaySet suspended = suspended_days(c.family);
  const auto ends = gap_ends(suspended, *newest, limit);
  if (!ends) return;
  // What recurs is counted anew where it ended before the file began.
  const bool is_anew = !c.judges(*ends) && c.first();
  const Date since = is_anew ? *c.first() : *newest;
  const auto due = is_anew ? gap_ends(suspended, since, limit) : ends;
  if (!due) return;
  Finding& finding = found.at(c.family.at);
  set_due(finding, since, *due);
  finding.arguments = {{"count", days_without_contact(suspended, since, c.today)}, {"limit", limit}};
}

// A break switches the warning of visits off: one that lasts long, or has no end, is asked about.
void suspension_open(const CaseOnDay& c, FindingsOfRule& found) {
  if (!c.is_active()) return;
  for (const Suspension& suspension : c.family.suspensions) {
    const int count = days_between(*suspension.from, c.today);
    if (!span_of(suspension).holds(c.today) || count <= c.policy.suspension_days) continue;
    Finding& finding = found.at(suspension);
    finding.date = *suspension.from;
    finding.arguments = {{"count", count}, {"limit", c.policy.suspension_days}};
  }
}

void visits_refused(const CaseOnDay& c, FindingsOfRule& found) {
  constexpr std::ptrdiff_t in_a_row = 3;
  if (!c.is_active() || std::ranges::count_if(c.family.visits, has_failed_for_family) < in_a_row) return;
  const auto entries = direct_entries(c);
  if (std::ssize(entries) < in_a_row) return;
  const auto has_failed = [](const Visit* visit) { return has_failed_for_family(*visit); };
  if (std::all_of(entries.end() - in_a_row, entries.end(), has_failed))
    at_visit(c, found, *entries.back(), entries.back()->at);
}

void visit_outside_case(const CaseOnDay& c, FindingsOfRule& found) {
  for (const Visit& visit : c.family.visits) {
    const Date day = *visit.date;
    const bool is_outside = is_before_case(c, day) || is_after_case(c, day);
    if (is_outside && c.judges(day) && belongs_to_case(visit)) at_visit(c, found, visit, visit.date.at);
  }
}

bool is_signed(const Family& family, const Visit& visit) {
  const Member* member = visit.signed_by ? find_member(family, visit.signed_by->text) : nullptr;
  return member != nullptr && !is_impossible(*member, *visit.date);
}

void visit_unsigned(const CaseOnDay& c, FindingsOfRule& found) {
  if (!c.policy.visit_signed) return;
  for (const Visit& visit : c.family.visits)
    if (c.judges(*visit.date) && is_held(visit) && any_possible(c.family, visit.present, *visit.date) &&
        !is_signed(c.family, visit))
      at_visit(c, found, visit, visit.at);
}

using enum Severity;
using enum RuleTiming;
using enum RuleAssignee;

constexpr auto of_families = std::to_array<FamilyRule>({
    {FindingId::visit_gap, warning, term, nobody, visit_gap},
    {FindingId::suspension_open, warning, now, on_its_date, suspension_open},
    {FindingId::visits_refused, warning, now, on_its_date, visits_refused},
    {FindingId::visit_outside_case, error, now, on_its_date, visit_outside_case},
    {FindingId::visit_unsigned, warning, now, on_its_date, visit_unsigned},
});

constexpr auto of_office = std::to_array<OfficeRule>({
    {FindingId::visit_overlap, visit_overlap},
});

} // namespace

Theme visits_rules() { return {visits_words, of_families, {}, of_office}; }

} // namespace asystent::rules
