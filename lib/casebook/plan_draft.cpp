#include "casebook/plan_draft.hpp"

#include "edit/intended.hpp"
#include "model/facts.hpp"
#include "model/newest.hpp"
#include "yaml/tree.hpp"

namespace asystent::casebook {
namespace {

/// The items whose entries are wanted. The list is the one from which the entries were read.
template <class Entries, class Wanted>
std::pmr::vector<yaml::Node> items_where(const yaml::Node& list, const Entries& entries, Wanted wanted) {
  std::pmr::vector<yaml::Node> items;
  for (std::size_t i = 0; i < entries.size(); ++i)
    if (wanted(entries[i])) items.push_back(list.children[i]);
  return items;
}

/// A goal that goes on keeps the day on which it was agreed: what is done before the new plan is in order.
void keep_beginning(yaml::Node& goal, const yaml::Node& plan) {
  const yaml::Node* date = plan.find("date");
  if (goal.find("added") == nullptr && date != nullptr)
    yaml::put(goal, "added", yaml::scalar_node(date->text));
}

/// What is still to be done by the plan: its open goals with the actions that are left.
yaml::Node what_is_left(const yaml::Node& written, const Plan& plan) {
  const yaml::Node* given = written.find("goals");
  if (given == nullptr) return yaml::list_node({});
  yaml::Node goals = yaml::list_node(items_where(*given, plan.goals, is_open));
  auto goal = goals.children.begin();
  for (const Goal& read : plan.goals) {
    if (!is_open(read)) continue;
    keep_beginning(*goal, written);
    if (yaml::Node* actions = goal->find("actions"))
      actions->set_value(yaml::list_node(items_where(*actions, read.actions, is_left)));
    ++goal;
  }
  return goals;
}

std::string_view id_of(const yaml::Node& goal) {
  const yaml::Node* id = goal.find("id");
  return id == nullptr ? std::string_view() : id->text;
}

DraftGoal goal_of(const yaml::Node& goal) {
  const yaml::Node* actions = goal.find("actions");
  return {id_of(goal), actions == nullptr ? 0 : actions->children.size()};
}

} // namespace

const Plan* newest_draft(const Family& family) {
  // A draft that has no date yet is newer than any that has one.
  return newest(family.plans, is_draft, [](const Plan& plan) { return plan.date.value_or(Date::max()); });
}

PlanDraft::PlanDraft(const CaseFile& file) : change_(file) {
  if (const Plan* present = newest_draft(file.family))
    take_goals_of(*present);
  else
    begin(file.family);
}

void PlanDraft::take_goals_of(const Plan& draft) {
  path_ = change_.path_of(draft);
  for (const Goal& goal : draft.goals) goals_.push_back({*goal.id, goal.actions.size()});
}

void PlanDraft::begin(const Family& family) {
  is_new_ = true;
  copied_ = newest_plan(family);
  yaml::Node goals = copied_ == nullptr
                         ? yaml::list_node({})
                         : what_is_left(edit::node_at(change_.tree(), change_.path_of(*copied_)), *copied_);
  for (const yaml::Node& goal : goals.children) goals_.push_back(goal_of(goal));
  yaml::Node plan = yaml::mapping_node();
  yaml::put(plan, "draft", yaml::scalar_node("true"));
  yaml::put(plan, "goals", std::move(goals));
  path_ = {std::string("plans"), family.plans.size()};
  change_.add(edit::InsertItem{{std::string("plans")}, family.plans.size(), std::move(plan)});
}

Change PlanDraft::with_goal(NewEntry goal) && {
  path_.emplace_back("goals");
  change_.append(std::move(path_), goals_.size(), std::move(goal));
  return std::move(change_);
}

Change PlanDraft::with_action(std::size_t goal, NewEntry action) && {
  for (edit::Step step : {edit::Step("goals"), edit::Step(goal), edit::Step("actions")})
    path_.push_back(std::move(step));
  change_.append(std::move(path_), goals_[goal].actions, std::move(action));
  return std::move(change_);
}

} // namespace asystent::casebook
