#pragma once

#include "casebook/change.hpp"

#include <optional>
#include <vector>

namespace asystent::casebook {

// A draft begins as a copy of what the plan has still to do. What is done in the plan while the family thinks
// about the draft is done in both.

/// The goal of the draft that is the same one: of one id and in the same words, as ids are given again in
/// each plan. nullptr where there is none.
const Goal* same_goal(const Plan& draft, const Goal& goal);

/// An action of the draft's goal in the same words that is not done; nullptr where there is none.
const Action* same_open_action(const Goal& in_draft, const Action& action);

/// Something of the draft that was done or closed in the plan since the draft was begun.
struct CarriedOver {
  const Goal* goal = nullptr;     // of the draft
  const Action* action = nullptr; // of that goal; nullptr: the goal itself
  int number = 0;                 // of the action, from 1
  Date done{};                    // of the action
  GoalStatus status{};            // of the goal
  std::optional<Date> closed;     // the same
};

/// All of it.
std::vector<CarriedOver> done_since(const Plan& plan, const Plan& draft);

/// Lets the goals that the draft takes over keep the day on which they were agreed.
void keep_beginnings(Change& change, const Plan& plan, const Plan& draft);

/// Writes it into the draft.
void carry_over(Change& change, const CarriedOver& what);

} // namespace asystent::casebook
