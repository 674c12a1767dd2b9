#include "report/plan_data.hpp"

#include "model/facts.hpp"

#include <nlohmann/json.hpp>

#include <vector>

namespace asystent::report {
namespace {

show::Json action_of(const Action& action, const show::Look& look) {
  show::Json json{{"due", show::json_of(action.due.value)},
                  {"done", show::json_of(action.done.value)},
                  {"dropped", show::json_of(action.dropped.value)}};
  show::add_private(json, "what", *action.what, look);
  std::vector<Private> who;
  for (const auto& person : action.who) who.push_back(*person);
  show::add_private_list(json, "who", who, look);
  return json;
}

show::Json goal_of(const Goal& goal, const show::Look& look) {
  show::Json json{{"id", *goal.id},
                  {"area", goal.area->id},
                  {"due", show::json_of(goal.due.value)},
                  {"status", word(status_of(goal))}};
  show::add_private(json, "goal", *goal.goal, look);
  json["actions"] = show::Json::array();
  for (const Action& action : goal.actions) json["actions"].push_back(action_of(action, look));
  return json;
}

} // namespace

show::Json plan_json(const Plan& plan, const show::Look& look) {
  show::Json json{{"date", show::json_of(plan.date.value)}, {"until", show::json_of(plan.until.value)}};
  show::add_private(json, "main_goal", plan.main_goal, look);
  json["goals"] = show::Json::array();
  for (const Goal& goal : plan.goals) json["goals"].push_back(goal_of(goal, look));
  return json;
}

} // namespace asystent::report
