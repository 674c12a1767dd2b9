#include "document/plan_changes.hpp"

#include "document/plan_entries.hpp"
#include "document/wording.hpp"
#include "model/facts.hpp"
#include "model/newest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace asystent::document {
namespace {

bool is_later(const Field<Date>& added, Date day) { return added && *added > day; }

/// The term of a goal or an action as it was on the day: the one that the next change took from it.
template <class Step>
std::optional<Date> term_on(const Step& step, Date day) {
  const MovedTerm* next = earliest(
      step.moved, [day](const MovedTerm& moved) { return *moved.on > day; },
      [](const MovedTerm& moved) { return *moved.on; });
  return next == nullptr ? step.due.value : std::optional(*next->from);
}

template <class Step>
void take_back_term(Step& step, Date day) {
  step.due.value = term_on(step, day);
  step.moved.clear();
}

Action action_as_of(Action action, Date day) {
  take_back_term(action, day);
  action.done = {};
  action.dropped = {};
  action.why = {};
  return action;
}

Goal goal_as_of(Goal goal, Date day) {
  take_back_term(goal, day);
  goal.status = {};
  goal.closed = {};
  goal.why = {};
  std::erase_if(goal.scale, [day](const ScaleMark& mark) { return *mark.date > day; });
  std::erase_if(goal.actions, [day](const Action& action) { return is_later(action.added, day); });
  for (Action& action : goal.actions) action = action_as_of(action, day);
  return goal;
}

/// A plan without a day, a draft, is as old as its newest part.
Date signed_on(const Plan& plan) { return plan.date.value_or(Date::max()); }

/// The changes of one plan. What is in a goal that came later is part of it, until it is changed itself.
class Changes {
public:
  explicit Changes(const Plan& plan) : plan_(plan), signed_on_(signed_on(plan)) {}

  PlanChanges take() {
    for (const Goal& goal : plan_.goals) take(goal);
    std::ranges::stable_sort(all_.goals, {}, &AddedGoal::on);
    std::ranges::stable_sort(all_.actions, {}, &AddedAction::on);
    std::ranges::stable_sort(all_.terms, {}, &OtherTerm::on);
    std::ranges::stable_sort(all_.given_up, {}, &GivenUp::on);
    return std::move(all_);
  }

private:
  void take(const Goal& goal) {
    const bool is_new = is_later(goal.added, signed_on_);
    const Date begun = is_new ? *goal.added : signed_on_;
    if (is_new) all_.goals.push_back({begun, goal_as_of(goal, begun)});
    take_terms(goal, fmt::format("cel: {}", text_of(goal.goal)), begun);
    if (status_of(goal) == GoalStatus::dropped) give_up(goal.closed, "cel: " + text_of(goal.goal), goal.why);
    for (const Action& action : goal.actions) take(action, goal, begun);
  }

  void take(const Action& action, const Goal& goal, Date begun) {
    const bool is_new = is_later(action.added, begun);
    const Date from = is_new ? *action.added : begun;
    const std::string what = "działanie: " + text_of(action.what);
    if (is_new) all_.actions.push_back({from, goal, action_as_of(action, from)});
    take_terms(action, what, from);
    if (action.dropped) give_up(action.dropped, what, action.why);
  }

  template <class Step>
  void take_terms(const Step& step, const std::string& what, Date begun) {
    for (const MovedTerm& moved : step.moved)
      if (*moved.on > begun)
        all_.terms.push_back({*moved.on, what, *moved.from, term_on(step, *moved.on), text_of(moved.why)});
  }

  void give_up(const Field<Date>& on, std::string what, const Field<Private>& why) {
    if (on && *on <= signed_on_) return; // before this plan
    all_.given_up.push_back({on.value, std::move(what), text_of(why)});
  }

  const Plan& plan_;
  const Date signed_on_;
  PlanChanges all_ = {};
};

template <class Wanted>
PlanChanges changes_where(PlanChanges changes, Wanted wanted) {
  const auto is_other = [&](const auto& change) { return !wanted(std::optional<Date>(change.on)); };
  std::erase_if(changes.goals, is_other);
  std::erase_if(changes.actions, is_other);
  std::erase_if(changes.terms, is_other);
  std::erase_if(changes.given_up, is_other);
  return changes;
}

TemplateFields added_goal_fields(const AddedGoal& added, const DocumentRequest& request) {
  TemplateFields fields = goal_fields(added.goal, request);
  fields.text("day", added.goal.added ? polish_long(added.on) : std::string());
  return fields;
}

TemplateFields added_action_fields(const AddedAction& added, const DocumentRequest& request) {
  const bool is_empty = !added.action.added;
  TemplateFields fields;
  fields.text("day", is_empty ? std::string() : polish(added.on))
      .text("goal", text_of(added.goal.goal))
      .text("what", text_of(added.action.what))
      .text("who", actors(*request.family, added.action.who))
      .text("due", short_date(added.action.due));
  return fields;
}

TemplateFields term_fields(const OtherTerm& term) {
  TemplateFields fields;
  fields.text("day", term.from ? polish(term.on) : std::string())
      .text("what", term.what)
      .text("from", short_date(term.from))
      .text("to", short_date(term.to))
      .text("why", term.why);
  return fields;
}

TemplateFields given_up_fields(const GivenUp& given_up) {
  TemplateFields fields;
  fields.text("day", short_date(given_up.on)).text("what", given_up.what).text("why", given_up.why);
  return fields;
}

} // namespace

Plan as_agreed(const Plan& plan) {
  const Date day = signed_on(plan);
  Plan agreed = plan;
  std::erase_if(agreed.goals, [day](const Goal& goal) { return is_later(goal.added, day); });
  for (Goal& goal : agreed.goals) goal = goal_as_of(goal, day);
  return agreed;
}

bool PlanChanges::is_empty() const {
  return goals.empty() && actions.empty() && terms.empty() && given_up.empty();
}

std::vector<Date> PlanChanges::days() const {
  std::set<Date> days;
  for (const AddedGoal& added : goals) days.insert(added.on);
  for (const AddedAction& added : actions) days.insert(added.on);
  for (const OtherTerm& term : terms) days.insert(term.on);
  for (const GivenUp& given : given_up)
    if (given.on) days.insert(*given.on);
  return {days.begin(), days.end()};
}

PlanChanges changes_of(const Plan& plan) { return Changes(plan).take(); }

PlanChanges changes_on(PlanChanges changes, Date day) {
  return changes_where(std::move(changes), [day](std::optional<Date> on) { return on == day; });
}

PlanChanges changes_until(PlanChanges changes, Date day) {
  return changes_where(std::move(changes), [day](std::optional<Date> on) { return !on || *on <= day; });
}

void add_changes(TemplateFields& fields, const PlanChanges& changes, const DocumentRequest& request) {
  fields
      .list("added_goals", changes.goals,
            [&](const AddedGoal& added) { return added_goal_fields(added, request); })
      .list("added_actions", changes.actions,
            [&](const AddedAction& added) { return added_action_fields(added, request); })
      .list("moved", changes.terms, term_fields)
      .list("given_up", changes.given_up, given_up_fields);
}

} // namespace asystent::document
