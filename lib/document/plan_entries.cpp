#include "document/plan_entries.hpp"

#include "document/entries.hpp"
#include "document/wording.hpp"
#include "model/facts.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asystent::document {
namespace {

TemplateFields moved_fields(const MovedTerm& moved) {
  TemplateFields fields;
  fields.text("from", short_date(moved.from))
      .text("on", short_date(moved.on))
      .text("why", text_of(moved.why));
  return fields;
}

TemplateFields mark_fields(const ScaleMark& mark, const Family& family) {
  TemplateFields fields;
  fields.text("date", short_date(mark.date))
      .text("value", unless_empty(mark.value) ? std::to_string(mark.value->value) : std::string())
      .text("by", mark.by ? actor(family, *mark.by) : std::string());
  return fields;
}

/// Done, or given up and why.
std::string outcome_of(const Action& action) {
  if (action.done) return short_date(action.done);
  if (!action.dropped) return {};
  const std::string why = text_of(action.why);
  return fmt::format("zaniechano {}{}{}", short_date(action.dropped), why.empty() ? "" : ": ", why);
}

TemplateFields action_fields(const Action& action, const DocumentRequest& request) {
  TemplateFields fields;
  fields.text("what", text_of(action.what))
      .text("who", actors(*request.family, action.who))
      .text("due", short_date(action.due))
      .text("added", short_date(action.added))
      .text("done", short_date(action.done))
      .text("outcome", outcome_of(action))
      .list("moved", action.moved, moved_fields);
  return fields;
}

/// The plan of help of a child in care, which the plan is coordinated with (art. 15 ust. 1 pkt 2).
struct HelpPlan {
  std::string child = {};
  std::string date = {};
};

std::vector<HelpPlan> help_plans_on(const Family& family, Date day) {
  std::vector<HelpPlan> plans;
  for (const Member& child : family.members)
    if (const Placement* placement = placement_on(child, day); placement != nullptr && placement->help_plan)
      plans.push_back({text_of(child.name), date_text(placement->help_plan)});
  return plans;
}

TemplateFields help_plan_fields(const HelpPlan& plan) {
  return std::move(TemplateFields().text("child", plan.child).text("date", plan.date));
}

} // namespace

TemplateFields goal_fields(const Goal& goal, const DocumentRequest& request) {
  TemplateFields fields;
  fields.text("id", text_of(goal.id))
      .text("area", area_label(goal.area, request.office))
      .text("situation", text_of(goal.situation))
      .text("goal", text_of(goal.goal))
      .text("expected_effect", text_of(goal.expected_effect))
      .text("due", short_date(goal.due))
      .text("status", unless_empty(goal.id) ? std::string(label(status_of(goal)).pl) : "")
      .text("closed", short_date(goal.closed))
      .text("why", text_of(goal.why))
      .text("added", short_date(goal.added))
      .list("moved", goal.moved, moved_fields)
      .list("scale", goal.scale, [&](const ScaleMark& mark) { return mark_fields(mark, *request.family); })
      .list("actions", goal.actions, [&](const Action& action) { return action_fields(action, request); });
  return fields;
}

TemplateFields plan_fields(const Plan& plan, const DocumentRequest& request) {
  const Family& family = *request.family;
  const Date day = plan.date.value_or(request.date);
  TemplateFields fields;
  fields.text("date", date_text(plan.date))
      .text("version", version_of(plan, family))
      .text("until", date_text(plan.until))
      .flag("is_draft", is_draft(plan))
      .text("main_goal", text_of(plan.main_goal))
      .list("heard", plan.heard,
            [&](const Statement& statement) { return statement_fields(statement, family); })
      .text("agreed_by", names_of(family, plan.agreed_by))
      .text("refusal", text_of(plan.refusal))
      .text("consulted_with", text_of(plan.consulted_with))
      .text("coordinated_with", text_of(plan.coordinated_with))
      .list("help_plans", help_plans_on(family, day), help_plan_fields)
      .list("goals", plan.goals, [&](const Goal& goal) { return goal_fields(goal, request); });
  return fields;
}

std::string version_of(const Plan& plan, const Family& family) {
  if (!plan.date) return {};
  const auto earlier = std::ranges::count_if(
      family.plans, [&](const Plan& other) { return other.date && *other.date < *plan.date; });
  return std::to_string(earlier + 1);
}

} // namespace asystent::document
