#include "model/presence.hpp"
#include "model/spans.hpp"
#include "rules/themes.hpp"
#include "rules/visits_words.hpp"

#include <algorithm>
#include <tuple>

namespace asystent::rules {
namespace {

using std::chrono::days;

bool is_suspended(const Family& family, Date day) {
  return std::ranges::any_of(family.suspensions,
                             [day](const Suspension& suspension) { return span_of(suspension).holds(day); });
}

bool is_suspended_for_good(const Family& family, Date day) {
  return std::ranges::any_of(family.suspensions, [day](const Suspension& suspension) {
    return *suspension.from <= day && !suspension.until;
  });
}

/// Days after `last` up to `day`, days of suspensions not counted.
int days_without_contact(const Family& family, Date last, Date day) {
  int count = 0;
  for (Date d = last + days{1}; d <= day; d += days{1})
    if (!is_suspended(family, d)) ++count;
  return count;
}

/// The last day on which the time without a contact is not yet longer than `limit` days; none while a
/// suspension without an end keeps it from growing.
std::optional<Date> gap_ends(const Family& family, Date last, int limit) {
  int count = 0;
  for (Date d = last + days{1};; d += days{1}) {
    if (is_suspended_for_good(family, d)) return std::nullopt;
    if (!is_suspended(family, d) && ++count > limit) return d - days{1};
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

bool has_failed_for_family(const Visit* visit) {
  return !is_held(*visit) && *visit->outcome != Outcome::cancelled_by_assistant;
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

using Timed = Timetable::Row;

std::string_view group_of(const Timed& timed) { return timed.record->names[timed.entry->group]; }

bool overlap(const Timed& a, const Timed& b) {
  const bool same_group = !group_of(a).empty() && group_of(a) == group_of(b);
  return !same_group && a.entry->from < b.entry->to && b.entry->from < a.entry->to;
}

/// Where an entry is: its family or its worklog. A line says nothing of a change that is not saved.
const std::string& name_of(const Timed& timed) {
  return timed.record->family.empty() ? timed.record->file : timed.record->family;
}

/// The entry, as far as a finding needs it.
JudgedEntry keeper_of(const Timed& timed) {
  JudgedEntry keeper;
  keeper.at = timed.entry->at;
  for (const auto& [at, reason] : timed.record->reasons)
    if (at == keeper.at) keeper.overrides.push_back({FindingId::visit_overlap, reason});
  return keeper;
}

/// The pair stands at the later entry, in file and line; either may hold the override.
void at_pair(const Timed& a, const Timed& b, std::string_view assistant, std::vector<Finding>& found) {
  const auto place = [](const Timed& timed) { return std::tie(timed.record->file, timed.entry->at); };
  const auto& [earlier, later] = place(a) < place(b) ? std::tie(a, b) : std::tie(b, a);
  FindingsOfRule finder(FindingId::visit_overlap, Severity::error, later.record->file, later.record->family);
  Finding& finding = finder.at(keeper_of(later));
  finder.add_entry(finding, earlier.record->file, keeper_of(earlier));
  finding.assistant = assistant;
  finding.date = later.entry->date;
  finding.arguments = {{"from", to_string(later.entry->from)},
                       {"to", to_string(later.entry->to)},
                       {"entry", name_of(later)},
                       {"other_from", to_string(earlier.entry->from)},
                       {"other_to", to_string(earlier.entry->to)},
                       {"other", name_of(earlier)}};
  found.push_back(std::move(finding));
}

void find_pairs(std::vector<Timed> entries, std::string_view assistant, std::vector<Finding>& found) {
  std::ranges::stable_sort(entries, {},
                           [](const Timed& timed) { return std::tie(timed.entry->date, timed.entry->from); });
  for (auto a = entries.begin(); a != entries.end(); ++a)
    for (auto b = a + 1; b != entries.end() && b->entry->date == a->entry->date; ++b)
      if (overlap(*a, *b)) at_pair(*a, *b, assistant, found);
}

// Seed 003: visits once or twice a week.
void visit_gap(const CaseOnDay& c, FindingsOfRule& found) {
  const auto newest = newest_contact(c);
  if (!c.is_active() || !newest || !consent_holds(c.family, c.today)) return;
  const int limit = c.family.visit_gap_days ? c.family.visit_gap_days->value : c.policy.visit_gap_days;
  const auto ends = gap_ends(c.family, *newest, limit);
  if (!ends) return;
  // What recurs is counted anew where it ended before the file began.
  const bool is_anew = !c.judges(*ends) && c.first();
  const Date since = is_anew ? *c.first() : *newest;
  const auto due = is_anew ? gap_ends(c.family, since, limit) : ends;
  if (!due) return;
  Finding& finding = found.at(c.family.at);
  set_due(finding, since, *due);
  finding.arguments = {{"count", days_without_contact(c.family, since, c.today)}, {"limit", limit}};
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
  const auto entries = direct_entries(c);
  if (!c.is_active() || entries.size() < 3) return;
  if (std::all_of(entries.end() - 3, entries.end(), has_failed_for_family))
    at_visit(c, found, *entries.back(), entries.back()->at);
}

void visit_outside_case(const CaseOnDay& c, FindingsOfRule& found) {
  for (const Visit& visit : c.family.visits) {
    const Date day = *visit.date;
    if (c.judges(day) && belongs_to_case(visit) && (is_before_case(c, day) || is_after_case(c, day)))
      at_visit(c, found, visit, visit.date.at);
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

void visit_overlap(const OfficeOnDay& c, std::vector<Finding>& found) {
  for (const std::string_view assistant : c.timetable.assistants())
    find_pairs(c.timetable.entries_of(assistant), assistant, found);
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
