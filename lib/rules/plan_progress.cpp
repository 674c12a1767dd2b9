#include "rules/plan_progress_words.hpp"
#include "rules/themes.hpp"

#include <algorithm>

namespace asystent::rules {
namespace {

/// The plan by which the family works now, older than its file or not; nullptr where it has none or is not
/// active.
const Plan* plan_in_force(const CaseOnDay& c) { return c.is_active() ? newest_plan(c.family) : nullptr; }

void at_due(FindingsOfRule& found, const Plan& plan, const Field<Date>& due, Arguments arguments) {
  Finding& finding = found.at(plan, due.at);
  set_due(finding, *plan.date, *due);
  finding.arguments = std::move(arguments);
}

/// A change that the plan must follow.
struct Change {
  Date day;
  Text what;
};

std::vector<Change> changes_since(const CaseOnDay& c, Date plan_date) {
  std::vector<Change> changes;
  for (const Member& member : c.family.members) {
    const auto since = minor_in_foster_care_since(member, c.today);
    if (since && !is_gone(member, c.today) && *since > plan_date)
      changes.push_back({*since, {"dziecko w pieczy zastępczej", "a child in foster care"}});
  }
  for (const Assessment& assessment : c.family.assessments)
    if (*assessment.conclusion == Conclusion::change_plan && *assessment.date > plan_date)
      changes.push_back(
          {*assessment.date, {"wniosek oceny: zmiana planu", "the assessment says: change the plan"}});
  std::ranges::stable_sort(changes, {}, &Change::day);
  return changes;
}

void plan_expired(const CaseOnDay& c, FindingsOfRule& found) {
  const Plan* plan = plan_in_force(c);
  if (plan != nullptr && plan->until) at_due(found, *plan, plan->until, {});
}

// One finding for a family: the first change that the plan should have followed by now.
void plan_not_updated(const CaseOnDay& c, FindingsOfRule& found) {
  const Plan* plan = newest_plan(c.family);
  if (plan == nullptr || !c.is_active()) return;
  for (const Change& change : changes_since(c, *plan->date)) {
    const Term term = c.term_in_days(change.day, c.policy.plan_days);
    if (!c.has_passed(term) || !c.judges(term.due)) continue;
    Finding& finding = found.at(*plan);
    set_term(finding, change.day, term);
    finding.arguments = {{"what", change.what}};
    return;
  }
}

void plan_no_open_goal(const CaseOnDay& c, FindingsOfRule& found) {
  const Plan* plan = plan_in_force(c);
  if (plan == nullptr || plan->goals.empty()) return;
  if (std::ranges::none_of(plan->goals, is_open)) found.at(*plan).date = *plan->date;
}

void goal_overdue(const CaseOnDay& c, FindingsOfRule& found) {
  const Plan* plan = plan_in_force(c);
  if (plan == nullptr) return;
  for (const Goal& goal : plan->goals) {
    if (!is_open(goal) || !goal.due || !c.judges(*goal.due)) continue;
    at_due(found, *plan, goal.due, {{"goal", std::string(*goal.id)}, {"words", PrivateText(*goal.goal)}});
  }
}

void action_overdue(const CaseOnDay& c, FindingsOfRule& found) {
  const Plan* plan = plan_in_force(c);
  if (plan == nullptr) return;
  for (const Goal& goal : plan->goals) {
    if (!is_open(goal)) continue;
    for (int number = 1; const Action& action : goal.actions) {
      if (action.due && is_left(action) && c.judges(*action.due))
        at_due(found, *plan, action.due,
               {{"goal", std::string(*goal.id)}, {"number", number}, {"words", PrivateText(*action.what)}});
      ++number;
    }
  }
}

// Art. 38a ust. 1 pkt 8; the number of days is the office's practice.
void plan_not_handed_over(const CaseOnDay& c, FindingsOfRule& found) {
  const Plan* plan = plan_in_force(c);
  if (plan == nullptr) return;
  for (const Member& member : c.family.members) {
    const auto since = minor_in_foster_care_since(member, c.today);
    if (!since || plan_handed_over_in(member) != nullptr) continue;
    const Date event = std::max(*since, *plan->date);
    const Term term = c.term_in_days(event, c.policy.plan_handover_days);
    if (!c.judges(term.due)) continue;
    Finding& finding = found.at(member);
    set_term(finding, event, term);
    finding.arguments = {{"member", PrivateText(member.id->text)}};
  }
}

using enum Severity;
using enum RuleTiming;
using enum RuleAssignee;

constexpr auto of_families = std::to_array<FamilyRule>({
    {FindingId::plan_expired, error, term, on_its_date, plan_expired},
    {FindingId::plan_not_updated, warning, now, on_its_date, plan_not_updated},
    {FindingId::plan_no_open_goal, warning, now, on_its_date, plan_no_open_goal},
    {FindingId::goal_overdue, warning, term, on_its_date, goal_overdue},
    {FindingId::action_overdue, warning, term, on_its_date, action_overdue},
    {FindingId::plan_not_handed_over, warning, term, on_its_date, plan_not_handed_over},
});

} // namespace

Theme plan_progress_rules() { return {plan_progress_words, of_families}; }

} // namespace asystent::rules
