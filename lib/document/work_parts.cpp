#include "document/parts.hpp"
#include "document/words.hpp"
#include "model/disclosed.hpp"
#include "model/facts.hpp"
#include "model/worked_days.hpp"

#include <fmt/format.h>

namespace asystent {
namespace {

const Family& family_of(const DocumentRequest& request) {
  static const Family nobody;
  return request.family == nullptr ? nobody : *request.family;
}

std::string names_of_children(const Family& family, const Visit& visit) {
  std::vector<std::string> names;
  for (const auto& ref : visit.present)
    if (const Member* member = find_member(family, ref->text); member != nullptr && is_child(*member))
      names.emplace_back(disclosed(*member->name));
  return names.empty() && !visit.present.empty() ? "nie było" : joined(names);
}

std::string assistant_of_visit(const Visit& visit, const DocumentRequest& request) {
  if (!unless_empty(visit.date)) return {};
  return assistant_name(request.office, assistant_of(visit, family_of(request), request.office));
}

/// What the visit was about, in the words of the plan's goals.
std::string goal_words(const GoalRef& ref, const Family& family) {
  const Plan* plan = newest_plan(family);
  if (plan != nullptr)
    for (const Goal& goal : plan->goals)
      if (*goal.id == ref.text) return std::string(disclosed(*goal.goal));
  return std::string(ref.text);
}

Fields agreed_fields(const Agreed& agreed, const DocumentRequest& request) {
  Fields fields;
  fields.text("who", actor(family_of(request), *agreed.who))
      .text("what", text_of(agreed.what))
      .text("due", short_date(agreed.due));
  return fields;
}

Fields action_fields(const Action& action, const DocumentRequest& request) {
  std::vector<std::string> who;
  for (const auto& entry : action.who) who.push_back(actor(family_of(request), *entry));
  Fields fields;
  fields.text("what", text_of(action.what))
      .text("who", joined(who))
      .text("due", short_date(action.due))
      .text("done", short_date(action.done));
  return fields;
}

Fields task_fields(const Value<Task>& task) {
  Fields fields;
  fields.text("code", unless_empty(task) ? std::string(word(*task)) : "").text("label", label_of(task));
  return fields;
}

} // namespace

Fields visit_fields(const Visit& visit, const DocumentRequest& request) {
  const Family& family = family_of(request);
  Fields fields;
  fields.text("date", date_text(visit.date))
      .text("short_date", short_date(visit.date))
      .text("from", time_text(visit.from))
      .text("to", time_text(visit.to))
      .text("time", duration_text(minutes_of(visit)))
      .text("kind", label_of(visit.kind))
      .text("outcome", label_of(visit.outcome))
      .flag("is_held", unless_empty(visit.outcome) == Outcome::held)
      .text("place", text_of(visit.place))
      .text("present", names_of(family, visit.present))
      .text("children_seen", names_of_children(family, visit))
      .text("others", joined(strings(visit.others)))
      .text("group", text_of(visit.group))
      .text("area", unless_empty(visit.kind) ? std::string(label(work_area(visit)).pl) : "")
      .list("tasks", visit.tasks, task_fields)
      .list("goals", visit.goals,
            [&](const Value<GoalRef>& goal) {
              return std::move(
                  Fields().text("id", std::string(goal->text)).text("goal", goal_words(*goal, family)));
            })
      .text("note", text_of(visit.note))
      .list("agreed", visit.agreed, [&](const Agreed& agreed) { return agreed_fields(agreed, request); })
      .text("next", date_text(visit.next))
      .text("signed_by", name_of(family, visit.signed_by))
      .text("recorded", date_text(visit.recorded))
      .text("assistant_name", assistant_of_visit(visit, request));
  return fields;
}

Fields goal_fields(const Goal& goal, const DocumentRequest& request) {
  Fields fields;
  fields.text("id", text_of(goal.id))
      .text("area", area_label(goal.area, request.office))
      .text("situation", text_of(goal.situation))
      .text("goal", text_of(goal.goal))
      .text("expected_effect", text_of(goal.expected_effect))
      .text("due", short_date(goal.due))
      .text("status", unless_empty(goal.id) ? std::string(label(status_of(goal)).pl) : "")
      .text("closed", short_date(goal.closed))
      .list("actions", goal.actions, [&](const Action& action) { return action_fields(action, request); });
  return fields;
}

Fields plan_fields(const Plan& plan, const DocumentRequest& request) {
  const Family& family = family_of(request);
  Fields fields;
  fields.text("date", date_text(plan.date))
      .text("until", date_text(plan.until))
      .flag("is_draft", is_draft(plan))
      .text("agreed_by", names_of(family, plan.agreed_by))
      .text("refusal", text_of(plan.refusal))
      .text("consulted_with", text_of(plan.consulted_with))
      .text("coordinated_with", text_of(plan.coordinated_with))
      .list("goals", plan.goals, [&](const Goal& goal) { return goal_fields(goal, request); });
  return fields;
}

} // namespace asystent
