#include "model/newest.hpp"
#include "rules/closure_words.hpp"
#include "rules/themes.hpp"

#include <algorithm>

namespace asystent::rules {
namespace {

/// The 30 days up to the closure, its own day included.
constexpr std::chrono::days days_before_closure{29};

const Closure* judged_closure(const CaseOnDay& c) {
  const auto& closure = c.family.closure;
  return closure && c.judges(*closure->date) ? &*closure : nullptr;
}

bool has_assessment_before(const CaseOnDay& c, Date closed) {
  return std::ranges::any_of(c.family.assessments, [closed](const Assessment& assessment) {
    return closed - days_before_closure <= *assessment.date && *assessment.date <= closed;
  });
}

/// Reasons that leave the family without help although the court ordered it.
bool is_against_order(ClosureReason reason) {
  switch (reason) {
  case ClosureReason::stopped_cooperating:
  case ClosureReason::no_consent:
  case ClosureReason::no_effect:
  case ClosureReason::goals_achieved:
    return true;
  default:
    return false;
  }
}

/// The day of the newest one; nothing where there is none.
std::optional<Date> newest_monitoring(const Family& family) {
  const Monitoring* entry = newest(family.monitoring, [](const Monitoring&) { return true; });
  return entry == nullptr ? std::nullopt : std::optional(*entry->date);
}

/// The earliest term of monitoring that no contact meets: none is dated after the term before it.
std::optional<Term> first_unmet_term(const CaseOnDay& c, const Closure& closure) {
  const auto monitored = newest_monitoring(c.family);
  Date before = *closure.date;
  for (const int months : c.policy.monitoring_after_months) {
    const Term term = c.term_in_months(*closure.date, months);
    if (c.judges(term.due) && (!monitored || *monitored <= before)) return term;
    before = term.due;
  }
  return std::nullopt;
}

bool has_decided_to_stop(const Family& family) {
  return std::ranges::any_of(family.monitoring, [](const Monitoring& entry) {
    return *entry.decision != MonitoringDecision::continue_monitoring;
  });
}

/// Where nobody worked with the family there is nothing to sum up or to follow.
bool was_worked_with(const CaseOnDay& c) { return was_assigned_by(c.family, c.today); }

void closure_without_assessment(const CaseOnDay& c, FindingsOfRule& found) {
  const Closure* closure = judged_closure(c);
  if (closure == nullptr || *closure->date > c.today || !was_worked_with(c)) return;
  const bool needs_none =
      *closure->reason == ClosureReason::death || *closure->reason == ClosureReason::no_consent;
  if (!needs_none && !has_assessment_before(c, *closure->date)) found.at(*closure).date = *closure->date;
}

void closure_under_order(const CaseOnDay& c, FindingsOfRule& found) {
  const Closure* closure = judged_closure(c);
  if (closure != nullptr && is_against_order(*closure->reason) && order_holds(c.family, *closure->date))
    found.at(*closure, closure->reason.at).date = *closure->date;
}

/// Collects what is dated when the case was over.
class After {
public:
  After(const CaseOnDay& c, Date closed, FindingsOfRule& found) : c_(c), closed_(closed), found_(found) {}

  void check(const JudgedEntry& entry, const Field<Date>& date, std::string_view assistant = {}) {
    if (!date || *date < closed_ || !c_.judges(*date)) return;
    Finding& finding = found_.at(entry, date.at);
    finding.date = *date;
    finding.assistant = assistant;
    finding.arguments = {{"to", closed_}};
  }

  /// What may still be written on the day itself.
  void check_from_next_day(const JudgedEntry& entry, const Field<Date>& date) {
    if (*date != closed_) check(entry, date);
  }

private:
  const CaseOnDay& c_;
  Date closed_;
  FindingsOfRule& found_;
};

void after_closure(const CaseOnDay& c, FindingsOfRule& found) {
  const Family& family = c.family;
  if (!family.closure) return;
  After after(c, *family.closure->date, found);
  for (const auto& entry : family.assignments) after.check(entry, entry.from, *entry.assistant);
  for (const auto& entry : family.consents) after.check(entry, entry.from);
  for (const Plan& plan : family.plans)
    if (!is_draft(plan)) after.check(plan, plan.date);
  if (family.diagnosis) after.check(*family.diagnosis, family.diagnosis->date);
  for (const Member& member : family.members)
    for (const Placement& placement : member.placements) after.check(placement, placement.from);
  for (const auto& entry : family.assessments) after.check_from_next_day(entry, entry.date);
}

// Art. 15 ust. 1 pkt 16; the months are the office's practice.
void monitoring_overdue(const CaseOnDay& c, FindingsOfRule& found) {
  const auto& closure = c.family.closure;
  if (!closure || c.status() != Status::monitoring) return;
  if (const auto term = first_unmet_term(c, *closure)) set_term(found.at(*closure), *closure->date, *term);
}

void monitoring_missed(const CaseOnDay& c, FindingsOfRule& found) {
  const auto& closure = c.family.closure;
  if (!closure || c.status() != Status::closed || !was_worked_with(c) || !wants_monitoring(*closure) ||
      has_decided_to_stop(c.family))
    return;
  const auto term = first_unmet_term(c, *closure);
  if (term && c.has_passed(*term)) set_term(found.at(*closure), *closure->date, *term);
}

using enum Severity;
using enum RuleTiming;
using enum RuleAssignee;

constexpr auto of_families = std::to_array<FamilyRule>({
    {FindingId::closure_without_assessment, warning, now, on_its_date, closure_without_assessment},
    {FindingId::closure_under_order, warning, now, on_its_date, closure_under_order},
    {FindingId::after_closure, error, now, on_its_date, after_closure},
    {FindingId::monitoring_overdue, warning, term, on_its_date, monitoring_overdue},
    {FindingId::monitoring_missed, warning, now, on_its_date, monitoring_missed},
});

} // namespace

Theme closure_rules() { return {closure_words, of_families}; }

} // namespace asystent::rules
