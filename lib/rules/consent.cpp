#include "calendar/day_set.hpp"
#include "model/newest.hpp"
#include "model/presence.hpp"
#include "model/spans.hpp"
#include "rules/consent_words.hpp"
#include "rules/themes.hpp"

#include <algorithm>

namespace asystent::rules {
namespace {

bool has_ended(const Consent& consent, Date day) { return consent.ended && *consent.ended <= day; }

bool any_has_ended(const CaseOnDay& c, Date day) {
  return std::ranges::any_of(c.family.consents,
                             [day](const Consent& consent) { return has_ended(consent, day); });
}

/// The time for talks before the consent is signed: after the first contact; where none is recorded, after
/// the term for it.
struct PreliminaryTime {
  Date event; // first contact, or first assignment
  Date starts_after;
  Term ends;
};

PreliminaryTime preliminary_time(const CaseOnDay& c) {
  const Policy& policy = c.policy;
  if (c.family.first_contact) {
    const Date contact = *c.family.first_contact->date;
    return {contact, contact, c.term_in_days(contact, policy.consent_days)};
  }
  const Date first = *c.first();
  return {first, c.term_in_days(first, policy.first_contact_days).rolled,
          c.term_in_days(first, policy.first_contact_days + policy.consent_days)};
}

/// Active, nobody consents, and nobody has taken a consent back.
bool waits_for_consent(const CaseOnDay& c) {
  return c.is_active() && !consent_holds(c.family, c.today) && !any_has_ended(c, c.today);
}

bool is_adult_signature(const CaseOnDay& c, const Field<MemberRef>& ref, Date day) {
  const Member* member = find_member(c.family, ref->text);
  if (member == nullptr || is_impossible(*member, day)) return false;
  switch (*member->role) {
  case Role::mother:
  case Role::father:
  case Role::guardian:
    return true;
  case Role::child:
    return false;
  default:
    return !member->born || age_on(*member->born, day) >= 18;
  }
}

/// Interventions (task 12) and actions under the Niebieskie Karty (task 19; domestic violence act, art. 9d
/// ust. 1) need no consent.
bool protects(const Visit& visit) {
  return has_task(visit, Task::intervention) || has_task(visit, Task::teams);
}

/// When somebody consented, for whoever asks of many days.
class Consented {
public:
  explicit Consented(const CaseOnDay& c) : c_(c), talks_end_(preliminary_time(c).ends.rolled) {
    std::vector<SpanToEvent> times;
    for (const Consent& consent : c.family.consents) {
      times.push_back(span_of(consent));
      if (consent.ended && (!first_end_ || *consent.ended < *first_end_)) first_end_ = *consent.ended;
    }
    days_ = DaySet(std::move(times));
  }

  bool lacks(Date day) const { return c_.judges(day) && !days_.holds(day); }

  bool is_needed_for(const Visit& visit) const {
    if (!is_held(visit) || !is_direct(visit) || protects(visit)) return false;
    return *visit.date > talks_end_ || (first_end_ && *first_end_ <= *visit.date);
  }

private:
  const CaseOnDay& c_;
  Date talks_end_;
  std::optional<Date> first_end_;
  DaySet days_;
};

Finding& at_work(FindingsOfRule& found, const JudgedEntry& entry, const Field<Date>& date, Text what) {
  Finding& finding = found.at(entry, date.at);
  finding.date = *date;
  finding.arguments = {{"what", what}};
  return finding;
}

// Art. 8 ust. 3. A warning while there is still time for talks ...
void consent_missing_soon(const CaseOnDay& c, FindingsOfRule& found) {
  if (!waits_for_consent(c)) return;
  const PreliminaryTime time = preliminary_time(c);
  if (c.today > time.starts_after && !c.has_passed(time.ends))
    set_term(found.at(c.family.at), time.event, time.ends);
}

// ... and an error after it.
void consent_missing(const CaseOnDay& c, FindingsOfRule& found) {
  if (!waits_for_consent(c)) return;
  const PreliminaryTime time = preliminary_time(c);
  set_term(found.at(c.family.at), time.event, time.ends);
}

void consent_withdrawn(const CaseOnDay& c, FindingsOfRule& found) {
  if (!c.is_active() || consent_holds(c.family, c.today)) return;
  const auto is_over = [&c](const Consent& consent) { return has_ended(consent, c.today); };
  const Consent* last =
      newest(c.family.consents, is_over, [](const Consent& consent) { return *consent.ended; });
  if (last != nullptr) found.at(*last, last->ended.at).date = *last->ended;
}

void consent_unsigned(const CaseOnDay& c, FindingsOfRule& found) {
  for (const Consent& consent : c.family.consents) {
    if (*consent.kind != ConsentKind::family || !c.judges(*consent.from)) continue;
    const bool is_signed = std::ranges::any_of(
        consent.signed_by, [&](const auto& ref) { return is_adult_signature(c, ref, *consent.from); });
    if (!is_signed) found.at(consent).date = *consent.from;
  }
}

// Art. 8 ust. 3.
void work_without_consent(const CaseOnDay& c, FindingsOfRule& found) {
  if (!c.is_assigned()) return;
  const Consented consented(c);
  for (const Plan& plan : c.family.plans)
    if (!is_draft(plan) && consented.lacks(*plan.date))
      at_work(found, plan, plan.date, {"plan pracy z rodziną", "plan of work"});
  for (const Visit& visit : c.family.visits)
    if (consented.lacks(*visit.date) && consented.is_needed_for(visit))
      at_work(found, visit, visit.date, {"wizyta", "visit"}).assistant = c.visited_by(visit);
}

using enum Severity;
using enum RuleTiming;
using enum RuleAssignee;

constexpr auto of_families = std::to_array<FamilyRule>({
    {FindingId::consent_missing, warning, now, nobody, consent_missing_soon},
    {FindingId::consent_missing, error, term, nobody, consent_missing},
    {FindingId::consent_withdrawn, error, now, on_its_date, consent_withdrawn},
    {FindingId::work_without_consent, error, now, on_its_date, work_without_consent},
    {FindingId::consent_unsigned, error, now, on_its_date, consent_unsigned},
});

} // namespace

Theme consent_rules() { return {consent_words, of_families}; }

} // namespace asystent::rules
