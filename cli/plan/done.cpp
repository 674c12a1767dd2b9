#include "casebook/carried_over.hpp"
#include "casebook/plan_draft.hpp"
#include "cli/change.hpp"
#include "cli/plan/lookup.hpp"
#include "cli/plan/plan.hpp"
#include "model/facts.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace asystent::cli {
namespace {

/// Whether no other action of the goal is left.
bool is_last_left(const Goal& goal, const Action& action) {
  return std::ranges::all_of(goal.actions,
                             [&](const Action& other) { return other.at == action.at || !is_left(other); });
}

/// The draft takes the plan's place once it is agreed: what is done is done there too.
std::string done_in_draft(const Output& output, Change& change, const Family& family, const Goal& goal,
                          const Action& action, Date day) {
  const Goal* in_draft = goal_in_draft(family, goal);
  const Action* same = in_draft == nullptr ? nullptr : casebook::same_open_action(*in_draft, action);
  if (same == nullptr) return {};
  change.set(*same, "done", day);
  return output.say("; także w szkicu planu", "; in the draft of the plan too");
}

/// Records that an action is done, and tells it.
std::string action_done(const Options& options, const Output& output, Change& change, const Family& family,
                        const Goal& goal, Date day) {
  const std::string number = *options.text("--action");
  const Action& action = action_numbered(output, goal, number);
  if (action.done && !options.has("--override"))
    output.stop(
        ExitStatus::usage,
        "działanie {} celu {} wykonano już {}; datę poprawi --override \"powód\" albo edytor: {}",
        "action {} of goal {} was done already on {}; its date is corrected by --override \"reason\" or "
        "by an editor: {}",
        number, printable(*goal.id), output.shown(*action.done), family.file);
  std::string told = output.say("działanie {} celu {} wykonano {}", "action {} of goal {} done on {}", number,
                                *goal.id, output.shown(day)) +
                     done_in_draft(output, change, family, goal, action, day);
  if (is_open(goal) && is_last_left(goal, action))
    told += output.say("; to było ostatnie działanie celu. Jeśli cel osiągnięto: asystent plan done {} "
                       "--goal {} --status achieved",
                       "; it was the last action of the goal. If the goal is achieved: asystent plan "
                       "done {} --goal {} --status achieved",
                       family.id->text, *goal.id);
  change.set(action, "done", day);
  return told;
}

/// Only what is closed has a day of closing.
void set_status(const Options& options, Change& change, const Goal& goal, GoalStatus status, Date day) {
  NewEntry values(casebook::entry_kind<Goal>);
  values.put("status", word(status));
  // Nothing may be in the way of giving a goal up: the reason is then its own.
  const auto reason = options.text(override_option.name);
  if (status == GoalStatus::dropped && reason && !goal.why) {
    values.put("why", *reason);
    change.note_reason();
  }
  change.set_each(goal, std::move(values));
  if (status == GoalStatus::open)
    change.clear(goal, "closed");
  else
    change.set(goal, "closed", day);
}

/// The status that was asked for, achieved without one.
GoalStatus status_asked(Call& call) {
  NewEntry values(call.options.command().entry);
  put_options(call.options, call.output, values);
  values.put_default("status", word(GoalStatus::achieved));
  check_values(call, values);
  return *values.word<GoalStatus>("status");
}

std::string goal_done(Call& call, Change& change, const Family& family, const Goal& goal, Date day) {
  const GoalStatus status = status_asked(call);
  if (status == status_of(goal) && !call.options.has("--override"))
    call.output.stop(
        ExitStatus::usage, "cel {} ma już stan „{}”; datę poprawi --override \"powód\" albo edytor: {}",
        "goal {} has the status '{}' already; its date is corrected by --override \"reason\" or by an "
        "editor: {}",
        printable(*goal.id), label(status).in(call.output.language()), family.file);
  std::string told =
      call.output.say("cel {}: {}", "goal {}: {}", *goal.id, label(status).in(call.output.language()));
  if (status != GoalStatus::open) told += fmt::format(", {}", call.output.shown(day));
  set_status(call.options, change, goal, status, day);
  const Goal* in_draft = goal_in_draft(family, goal);
  if (in_draft == nullptr || status_of(*in_draft) == status) return told;
  set_status(call.options, change, *in_draft, status, day);
  return told + call.output.say("; także w szkicu planu", "; in the draft of the plan too");
}

/// A status is the goal's: beside an action it would close the goal although the action alone was meant.
void refuse_status_of_action(const Options& options, const Output& output, const Family& family) {
  if (!options.has("--action") || !options.has("--status")) return;
  const std::string goal = options.required("--goal");
  output.stop(ExitStatus::usage,
              "--status to stan celu, nie działania. Działanie wykonane: asystent plan done {0} --goal {1} "
              "--action {2}; cel: asystent plan done {0} --goal {1} --status {3}",
              "--status is of the goal, not of an action. An action that is done: asystent plan done {0} "
              "--goal {1} --action {2}; the goal: asystent plan done {0} --goal {1} --status {3}",
              family.id->text, printable(goal), printable(*options.text("--action")),
              printable(*options.text("--status")));
}

} // namespace

ExitStatus finish_goal(Call& call) {
  const CaseFile& file = call.session.case_file();
  const Family& family = file.family;
  refuse_status_of_action(call.options, call.output, family);
  const std::string id = call.options.required("--goal");
  const Goal& goal = goal_named(call.output, plan_in_force(call.output, family), id);
  const Date day = call.options.date_or_today("--date");
  Change change(file);
  const std::string done = call.options.has("--action")
                               ? action_done(call.options, call.output, change, family, goal, day)
                               : goal_done(call, change, family, goal, day);
  return make_change(call, change, done);
}

} // namespace asystent::cli
