#include "rules/intake_words.hpp"
#include "rules/themes.hpp"

#include <algorithm>

namespace asystent::rules {
namespace {

/// The interview and the decision come before the assignment where the case did not come from the court.
bool begins_with_social_worker(const CaseOnDay& c) {
  return c.is_assigned() && *c.family.referral.source != Source::court && !c.is_older_than_file();
}

/// What the case lacks before its first assignment stands there; any assignment may hold the override.
void at_first_assignment(const CaseOnDay& c, FindingsOfRule& found) {
  const Assignment* first = earliest_assignment(c.family);
  Finding& finding = found.at(*first);
  finding.date = *first->from;
  for (const Assignment& assignment : c.family.assignments) accept_override(finding, assignment);
}

bool is_expected(const Member& member, Date today) {
  return member.expected && today <= add_months(*member.expected, 1);
}

bool is_minor_in_family(const Member& member, Date today) {
  if (!is_child(member) || is_gone(member, today)) return false;
  return member.born ? is_minor(member, today) : is_expected(member, today);
}

Term first_contact_term(const CaseOnDay& c) {
  return c.term_in_days(*c.first(), c.policy.first_contact_days);
}

/// A first contact that is judged: made in the time of the file, and not of a "Za życiem" case.
const FirstContact* judged_contact(const CaseOnDay& c) {
  const bool judged = !c.is_za_zyciem() && !c.is_older_than_file() && c.family.first_contact &&
                      c.judges(*c.family.first_contact->date);
  return judged ? &*c.family.first_contact : nullptr;
}

// Art. 11 ust. 1-3; a "Za życiem" family starts by its own application.
void interview_missing(const CaseOnDay& c, FindingsOfRule& found) {
  if (!begins_with_social_worker(c) || c.is_za_zyciem()) return;
  const auto& interview = c.family.referral.interview;
  if (!interview || *interview > *c.first()) at_first_assignment(c, found);
}

// Art. 11 ust. 4.
void decision_missing(const CaseOnDay& c, FindingsOfRule& found) {
  if (!begins_with_social_worker(c)) return;
  const auto& decision = c.family.referral.decision;
  if (!decision || !*decision->granted || *decision->date > *c.first()) at_first_assignment(c, found);
}

void no_minor_child(const CaseOnDay& c, FindingsOfRule& found) {
  if (!c.is_active() || c.is_za_zyciem()) return;
  const bool any = std::ranges::any_of(
      c.family.members, [&](const Member& member) { return is_minor_in_family(member, c.today); });
  if (!any) found.at(c.family.at);
}

void first_contact_missing(const CaseOnDay& c, FindingsOfRule& found) {
  if (!c.is_active() || c.is_za_zyciem() || c.is_older_than_file() || c.family.first_contact) return;
  set_term(found.at(c.family.at), *c.first(), first_contact_term(c));
}

bool is_of_court(const CaseOnDay& c) { return *c.family.referral.source == Source::court; }

void set_waiting(const CaseOnDay& c, FindingsOfRule& found, Date event, int days) {
  set_term(found.at(c.family.referral), event, c.term_in_days(event, days));
}

// Practice: the family waits for the head's decision.
void decision_overdue(const CaseOnDay& c, FindingsOfRule& found) {
  if (c.status() == Status::referred && !is_of_court(c))
    set_waiting(c, found, *c.family.referral.date, c.policy.decision_days);
}

// ... and then for its assistant; a court's order needs no decision.
void assignment_overdue(const CaseOnDay& c, FindingsOfRule& found) {
  const Status status = c.status();
  const Referral& referral = c.family.referral;
  if (is_of_court(c) && (status == Status::referred || status == Status::granted))
    set_waiting(c, found, *referral.date, c.policy.assign_days);
  else if (status == Status::granted)
    set_waiting(c, found, *referral.decision->date, c.policy.assign_days);
}

void first_contact_early(const CaseOnDay& c, FindingsOfRule& found) {
  const FirstContact* contact = judged_contact(c);
  if (contact == nullptr || !c.first() || *contact->date >= *c.first()) return;
  found.at(*contact, contact->date.at).date = *contact->date;
}

void first_contact_late(const CaseOnDay& c, FindingsOfRule& found) {
  const FirstContact* contact = judged_contact(c);
  if (contact == nullptr || !c.first()) return;
  const Term term = first_contact_term(c);
  if (*contact->date > term.rolled) set_term(found.at(*contact, contact->date.at), *contact->date, term);
}

// Seed 000: the first contact is made in the presence of the social worker.
void first_contact_alone(const CaseOnDay& c, FindingsOfRule& found) {
  const FirstContact* contact = judged_contact(c);
  if (contact != nullptr && !contact->social_worker) found.at(*contact).date = *contact->date;
}

using enum Severity;
using enum RuleTiming;
using enum RuleAssignee;

constexpr auto of_families = std::to_array<FamilyRule>({
    {FindingId::interview_missing, error, now, on_its_date, interview_missing},
    {FindingId::decision_missing, error, now, on_its_date, decision_missing},
    {FindingId::decision_overdue, warning, term, nobody, decision_overdue},
    {FindingId::assignment_overdue, warning, term, nobody, assignment_overdue},
    {FindingId::no_minor_child, warning, now, nobody, no_minor_child},
    {FindingId::first_contact_missing, warning, term, nobody, first_contact_missing},
    {FindingId::first_contact_early, warning, now, on_its_date, first_contact_early},
    {FindingId::first_contact_late, warning, now, on_its_date, first_contact_late},
    {FindingId::first_contact_alone, error, now, on_its_date, first_contact_alone},
});

} // namespace

Theme intake_rules() { return {intake_words, of_families}; }

} // namespace asystent::rules
