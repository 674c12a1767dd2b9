#include "cli/edits.hpp"
#include "cli/plan/plan.hpp"
#include "model/facts.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>

namespace asystent {
namespace {

const Plan& plan_in_force(Invocation& invocation, const Family& family) {
  if (const Plan* plan = newest_plan(family)) return *plan;
  if (newest_draft(family) != nullptr)
    invocation.stop(ExitStatus::usage, "plan jest dopiero szkicem. Uzgodnij go: asystent plan agree {} …",
                    "the plan is only a draft. Agree on it: asystent plan agree {} …", family.id->text);
  invocation.stop(ExitStatus::usage, "rodzina nie ma planu. Zapisz go: asystent plan new {} …",
                  "the family has no plan. Record it: asystent plan new {} …", family.id->text);
}

const Goal& goal_named(Invocation& invocation, const Plan& plan, std::string_view id) {
  std::vector<std::string_view> ids;
  for (const Goal& goal : plan.goals) {
    if (*goal.id == id) return goal;
    ids.push_back(*goal.id);
  }
  const std::string_view near = nearest(id, ids);
  if (!near.empty())
    invocation.stop(ExitStatus::usage, "w planie nie ma celu „{}”; czy chodziło o {}?",
                    "there is no goal '{}' in the plan; did you mean {}?", printable(id), printable(near));
  invocation.stop(ExitStatus::usage, "w planie nie ma celu „{}”. Cele planu: {}",
                  "there is no goal '{}' in the plan. Its goals: {}", printable(id),
                  printable(fmt::format("{}", fmt::join(ids, ", "))));
}

/// The action whose number, from 1, was typed.
const Action& action_numbered(Invocation& invocation, const Goal& goal, const std::string& typed) {
  const std::size_t size = goal.actions.size();
  std::size_t number = 0;
  const char* const end = typed.data() + typed.size();
  const auto [parsed_to, error] = std::from_chars(typed.data(), end, number);
  if (error == std::errc() && parsed_to == end && 1 <= number && number <= size)
    return goal.actions[number - 1];
  invocation.stop(ExitStatus::usage, "--action: „{0}” — cel {1} ma {2} {2:działanie|działania|działań}",
                  "--action: '{0}': goal {1} has {2} {2:action|actions}", printable(typed),
                  printable(*goal.id), Count{static_cast<int>(size)});
}

/// What a command says is done, and the edits that record it.
struct Progress {
  std::vector<Edit> edits;
  std::string told;
};

/// Whether no other action of the goal is left.
bool is_last_left(const Goal& goal, const Action& action) {
  return std::ranges::all_of(goal.actions,
                             [&](const Action& other) { return other.at == action.at || other.done; });
}

Progress action_done(Invocation& invocation, const Family& family, const Goal& goal, Date day) {
  const std::string number = *invocation.text("--action");
  const Action& action = action_numbered(invocation, goal, number);
  if (action.done)
    invocation.stop(ExitStatus::usage, "działanie {} celu {} wykonano już {}; datę popraw w pliku {}",
                    "action {} of goal {} was done already on {}; correct the date in the file {}", number,
                    printable(*goal.id), invocation.shown(*action.done), family.file);
  std::string told = invocation.say("działanie {} celu {} wykonano {}", "action {} of goal {} done on {}",
                                    number, *goal.id, invocation.shown(day));
  if (status_of(goal) == GoalStatus::open && !invocation.has("--status") && is_last_left(goal, action))
    told += invocation.say("; to było ostatnie działanie celu. Jeśli cel osiągnięto: asystent plan done {} "
                           "--goal {} --status achieved",
                           "; it was the last action of the goal. If the goal is achieved: asystent plan "
                           "done {} --goal {} --status achieved",
                           family.id->text, *goal.id);
  return {{set_value(invocation, family, action, "done", date_node(invocation, day))}, std::move(told)};
}

/// The status that was asked for, achieved without one. Only what is closed has a day of closing.
Progress goal_done(Invocation& invocation, const Family& family, const Goal& goal, Date day) {
  Node values = mapping_node();
  put_options(invocation, values);
  put_default(values, "status", scalar_node(word(GoalStatus::achieved)));
  check_value(invocation, values.children.front());
  const GoalStatus status = *from_word<GoalStatus>(text_of(values, "status"));
  const bool is_open = status == GoalStatus::open;
  if (status == status_of(goal))
    invocation.stop(ExitStatus::usage, "cel {} ma już stan „{}”; datę popraw w pliku {}",
                    "goal {} has the status '{}' already; correct its date in the file {}",
                    printable(*goal.id), label(status).in(invocation.language()), family.file);
  std::string told =
      invocation.say("cel {}: {}", "goal {}: {}", *goal.id, label(status).in(invocation.language()));
  if (!is_open) told += fmt::format(", {}", invocation.shown(day));
  return {{set_value(invocation, family, goal, "status", values.children.front()),
           set_value(invocation, family, goal, "closed", is_open ? Node{} : date_node(invocation, day))},
          std::move(told)};
}

void append(Change& change, Progress progress) {
  std::ranges::move(progress.edits, std::back_inserter(change.edits));
  change.done += (change.done.empty() ? "" : "; ") + progress.told;
}

} // namespace

ExitStatus finish_goal(Invocation& invocation) {
  const Family& family = invocation.family();
  const std::string id = invocation.required("--goal");
  const Goal& goal = goal_named(invocation, plan_in_force(invocation, family), id);
  const Date day = invocation.date_or_today("--date");
  const bool is_action = invocation.has("--action");
  Change change = change_of(family, {});
  if (is_action) append(change, action_done(invocation, family, goal, day));
  if (!is_action || invocation.has("--status")) append(change, goal_done(invocation, family, goal, day));
  return make_change(invocation, std::move(change));
}

} // namespace asystent
