#include "document/situation.hpp"

#include "document/case_parts.hpp"
#include "document/words.hpp"
#include "model/case.hpp"
#include "model/newest.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asystent {
namespace {

bool is_before_or_on(const Field<Date>& date, Date day) { return date && *date <= day; }

struct ClosedOrOpenGoal {
  Goal goal;
  GoalStatus status{}; // on the last day of the time
};

/// As it stood on the day: what was closed later was open then.
ClosedOrOpenGoal goal_on(const Goal& goal, Date day) {
  const bool is_closed_later = goal.closed && *goal.closed > day;
  return {goal, is_closed_later ? GoalStatus::open : status_of(goal)};
}

bool is_listed(const std::vector<ClosedOrOpenGoal>& goals, const Goal& goal) {
  return std::ranges::any_of(
      goals, [&](const ClosedOrOpenGoal& other) { return other.goal.goal.value == goal.goal.value; });
}

Fields goal_row(const ClosedOrOpenGoal& entry, const Office& office) {
  const Goal& goal = entry.goal;
  const bool is_open = entry.status == GoalStatus::open;
  Fields fields;
  fields.text("goal", text_of(goal.goal))
      .text("area", area_label(goal.area, office))
      .text("expected_effect", text_of(goal.expected_effect))
      .text("due", short_date(goal.due))
      .text("status", goal.id ? std::string(label(entry.status).pl) : std::string())
      .text("closed", is_open ? std::string() : short_date(goal.closed));
  return fields;
}

/// The goals of the plan in force, and behind them what older plans had closed in the time.
std::vector<ClosedOrOpenGoal> goals_of(const Family& family, const Plan* in_force, const Period& period) {
  std::vector<ClosedOrOpenGoal> goals;
  if (in_force != nullptr)
    for (const Goal& goal : in_force->goals) goals.push_back(goal_on(goal, period.until));
  for (const Plan& plan : family.plans) {
    if (&plan == in_force || is_draft(plan)) continue;
    for (const Goal& goal : plan.goals)
      if (goal.closed && period.contains(*goal.closed) && !is_listed(goals, goal))
        goals.push_back(goal_on(goal, period.until));
  }
  return goals;
}

struct Contacts {
  int home = 0, elsewhere = 0, remote = 0, indirect = 0;
  int not_found = 0, refused = 0, by_family = 0, by_assistant = 0;

  int held() const { return home + elsewhere + remote + indirect; }
  int not_held() const { return not_found + refused + by_family + by_assistant; }
};

int& count_of(Contacts& contacts, const Visit& visit) {
  switch (*visit.outcome) {
  case Outcome::not_found:
    return contacts.not_found;
  case Outcome::refused:
    return contacts.refused;
  case Outcome::cancelled_by_family:
    return contacts.by_family;
  case Outcome::cancelled_by_assistant:
    return contacts.by_assistant;
  case Outcome::held:
    break;
  }
  if (*visit.kind == VisitKind::home) return contacts.home;
  if (*visit.kind == VisitKind::phone || *visit.kind == VisitKind::letter) return contacts.remote;
  return is_direct(visit) ? contacts.elsewhere : contacts.indirect;
}

} // namespace

const Plan* plan_on(const Family& family, Date day) {
  return newest(family.plans,
                [day](const Plan& plan) { return !is_draft(plan) && is_before_or_on(plan.date, day); });
}

std::optional<Date> work_began(const DocumentRequest& request) {
  return Case(*request.family, request.office, request.practice, request.date).first();
}

void add_contacts(Fields& fields, const Family& family, const Period& period) {
  Contacts contacts;
  for (const Visit& visit : family.visits)
    if (period.contains(*visit.date)) ++count_of(contacts, visit);
  Fields part;
  const auto number = [&part](std::string_view name, int count) { part.text(name, std::to_string(count)); };
  number("held", contacts.held());
  number("home", contacts.home);
  number("elsewhere", contacts.elsewhere);
  number("remote", contacts.remote);
  number("indirect", contacts.indirect);
  number("not_held", contacts.not_held());
  number("not_found", contacts.not_found);
  number("refused", contacts.refused);
  number("cancelled_by_family", contacts.by_family);
  number("cancelled_by_assistant", contacts.by_assistant);
  fields.part("contacts", part);
}

void add_children(Fields& fields, const DocumentRequest& request, Date day) {
  const DocumentRequest then = as_of(day, request);
  std::vector<Member> children;
  for (const Member& member : request.family->members)
    if (is_child(member) && is_minor(member, day) && !is_gone(member, day)) children.push_back(member);
  fields.list("children", children, [&](const Member& child) { return member_fields(child, then); });
}

void add_goals(Fields& fields, const DocumentRequest& request, const Period& period) {
  const Plan* plan = plan_on(*request.family, period.until);
  fields.text("plan_date", plan == nullptr ? std::string() : date_text(plan->date))
      .list("goals", goals_of(*request.family, plan, period),
            [&](const ClosedOrOpenGoal& goal) { return goal_row(goal, request.office); });
}

} // namespace asystent
