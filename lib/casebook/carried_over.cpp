#include "casebook/carried_over.hpp"

#include "model/facts.hpp"

#include <algorithm>

namespace asystent::casebook {
namespace {

std::ptrdiff_t open_actions_like(const Goal& goal, const Action& action) {
  return std::ranges::count_if(
      goal.actions, [&](const Action& other) { return is_left(other) && *other.what == *action.what; });
}

/// The day on which the plan's last action in these words was done.
std::optional<Date> last_done(const Goal& in_plan, const Action& action) {
  std::optional<Date> last;
  for (const Action& other : in_plan.actions)
    if (*other.what == *action.what && other.done) last = std::max(last, other.done.value);
  return last;
}

/// The plan may have had actions in the same words that were done before the draft was begun: what the draft
/// has more of than is left in the plan was done since.
void add_actions(std::vector<CarriedOver>& all, const Goal& in_plan, const Goal& in_draft) {
  for (std::size_t i = 0; i < in_draft.actions.size(); ++i) {
    const Action& action = in_draft.actions[i];
    const auto done = last_done(in_plan, action);
    const bool is_enough_left = open_actions_like(in_plan, action) >= open_actions_like(in_draft, action);
    if (!is_left(action) || !done || is_enough_left) continue;
    all.push_back({.goal = &in_draft,
                   .action = &action,
                   .number = static_cast<int>(i + 1),
                   .done = *done,
                   .status = {},
                   .closed = {}});
  }
}

} // namespace

const Goal* same_goal(const Plan& draft, const Goal& goal) {
  const auto found = std::ranges::find_if(
      draft.goals, [&](const Goal& other) { return *other.id == *goal.id && *other.goal == *goal.goal; });
  return found == draft.goals.end() ? nullptr : &*found;
}

const Action* same_open_action(const Goal& in_draft, const Action& action) {
  const auto found = std::ranges::find_if(
      in_draft.actions, [&](const Action& other) { return is_left(other) && *other.what == *action.what; });
  return found == in_draft.actions.end() ? nullptr : &*found;
}

std::vector<CarriedOver> done_since(const Plan& plan, const Plan& draft) {
  std::vector<CarriedOver> all;
  for (const Goal& in_plan : plan.goals) {
    const Goal* in_draft = same_goal(draft, in_plan);
    if (in_draft == nullptr) continue;
    add_actions(all, in_plan, *in_draft);
    if (is_open(*in_draft) && !is_open(in_plan))
      all.push_back({.goal = in_draft,
                     .action = nullptr,
                     .number = 0,
                     .done = {},
                     .status = status_of(in_plan),
                     .closed = in_plan.closed.value});
  }
  return all;
}

void keep_beginnings(Change& change, const Plan& plan, const Plan& draft) {
  for (const Goal& in_plan : plan.goals) {
    const Goal* in_draft = same_goal(draft, in_plan);
    if (in_draft != nullptr && !in_draft->added)
      change.set(*in_draft, "added", in_plan.added.value_or(*plan.date));
  }
}

void carry_over(Change& change, const CarriedOver& what) {
  if (what.action != nullptr) return change.set(*what.action, "done", what.done);
  NewEntry values(entry_kind<Goal>);
  values.put("status", word(what.status));
  change.set_each(*what.goal, std::move(values));
  if (what.closed) change.set(*what.goal, "closed", *what.closed);
}

} // namespace asystent::casebook
