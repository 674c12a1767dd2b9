#include "document/situation.hpp"

#include "document/wording.hpp"
#include "model/case_on_day.hpp"
#include "model/disclosed.hpp"
#include "model/newest.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace asystent::document {
namespace {

bool is_before_or_on(const Field<Date>& date, Date day) { return date && *date <= day; }

struct GoalOnDay {
  Goal goal;
  GoalStatus status{}; // on the last day of the time
  std::string why;     // it was reached, or not
  std::string scale;   // how near the family felt to it
};

/// `3 (02.02.2026), 5 (04.05.2026)`
std::string scale_text(const Goal& goal, Date day) {
  std::vector<std::string> marks;
  for (const ScaleMark& mark : goal.scale)
    if (*mark.date <= day) marks.push_back(fmt::format("{} ({})", mark.value->value, polish(*mark.date)));
  return fmt::format("{}", fmt::join(marks, ", "));
}

/// As it stood on the day: what was closed later was open then.
GoalOnDay goal_on(const Goal& goal, Date day) {
  const bool is_closed_later = goal.closed && *goal.closed > day;
  return {goal, is_closed_later ? GoalStatus::open : status_of(goal), text_of(goal.why),
          scale_text(goal, day)};
}

/// Why the goals of the plan were reached or not, as the assessment has it.
void add_reasons(std::vector<GoalOnDay>& goals, const Assessment& assessment) {
  for (const TextOf<GoalRef>& reason : assessment.goals) {
    const auto goal =
        std::ranges::find(goals, reason.of->text, [](const GoalOnDay& one) { return *one.goal.id; });
    if (goal != goals.end()) goal->why = disclosed(reason.text);
  }
}

bool is_listed(const std::vector<GoalOnDay>& goals, const Goal& goal) {
  return std::ranges::any_of(goals, [&](const GoalOnDay& other) { return *other.goal.goal == *goal.goal; });
}

TemplateFields goal_row(const GoalOnDay& entry, const Office& office) {
  const Goal& goal = entry.goal;
  const bool is_open = entry.status == GoalStatus::open;
  TemplateFields fields;
  fields.text("goal", text_of(goal.goal))
      .text("area", area_label(goal.area, office))
      .text("expected_effect", text_of(goal.expected_effect))
      .text("due", short_date(goal.due))
      .text("status", unless_empty(goal.id) ? std::string(label(entry.status).pl) : std::string())
      .text("closed", is_open ? std::string() : short_date(goal.closed))
      .text("why", entry.why)
      .text("scale", entry.scale);
  return fields;
}

/// The goals of the plan in force, and behind them what older plans had closed in the time.
std::vector<GoalOnDay> goals_of(const Family& family, const Plan* in_force, const Period& period,
                                const Assessment* assessment) {
  std::vector<GoalOnDay> goals;
  if (in_force != nullptr)
    for (const Goal& goal : in_force->goals) goals.push_back(goal_on(goal, period.until));
  if (assessment != nullptr) add_reasons(goals, *assessment);
  for (const Plan& plan : family.plans) {
    if (&plan == in_force || is_draft(plan)) continue;
    for (const Goal& goal : plan.goals)
      if (goal.closed && period.contains(*goal.closed) && !is_listed(goals, goal))
        goals.push_back(goal_on(goal, period.until));
  }
  return goals;
}

} // namespace

const Assessment* assessment_until(const Family& family, Date day) {
  return newest(family.assessments, [day](const Assessment& each) { return *each.date <= day; });
}

const Assessment* assessment_before(const Family& family, Date day) {
  return newest(family.assessments, [day](const Assessment& each) { return *each.date < day; });
}

const Plan* plan_on(const Family& family, Date day) {
  return newest(family.plans,
                [day](const Plan& plan) { return !is_draft(plan) && is_before_or_on(plan.date, day); });
}

std::optional<Date> work_began(const DocumentRequest& request) {
  return CaseOnDay(*request.family, request.office, request.policy, request.date).first();
}

std::vector<Member> children_of(const DocumentRequest& request) {
  const Date day = request.date;
  std::vector<Member> children;
  for (const Member& member : request.family->members)
    if (is_child(member) && is_minor(member, day) &&
        (!is_gone(member, day) || minor_in_foster_care_since(member, day)))
      children.push_back(member);
  return children;
}

TemplateFields child_fields(const Member& child, const DocumentRequest& then) {
  TemplateFields fields = member_fields(child, then);
  const std::string expected = child.expected ? "urodzi się około " + polish(*child.expected) : std::string();
  fields.text("birth", child.born ? "ur. " + polish(*child.born) : expected);
  return fields;
}

Signature social_worker_now(const Family& family) {
  Signature signature = social_worker_signature(family);
  if (family.social_worker) signature.name = text_of(family.social_worker);
  return signature;
}

void add_goals(TemplateFields& fields, const DocumentRequest& request, const Period& period,
               const Assessment* assessment) {
  const Plan* plan = plan_on(*request.family, period.until);
  fields.text("plan_date", plan == nullptr ? std::string() : date_text(plan->date))
      .list("goals", goals_of(*request.family, plan, period, assessment),
            [&](const GoalOnDay& goal) { return goal_row(goal, request.office); });
}

} // namespace asystent::document
