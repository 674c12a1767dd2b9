#pragma once

#include "document/fields.hpp"
#include "document/request.hpp"

#include <optional>
#include <string>
#include <vector>

namespace asystent::document {

// What became of a plan after it was signed: goals and actions added, other terms, what was given up. A plan
// that is printed as it was signed has nothing of it; the paper „Zmiana planu” has nothing else.

/// What was signed on its day: without goals and actions that came later, with the terms of that day, and
/// nothing of what became of it.
Plan as_agreed(const Plan& plan);

/// A goal or an action of a plan that was agreed after it had been signed.
struct AddedGoal {
  Date on{};
  Goal goal = {}; // as it was agreed then
};
struct AddedAction {
  Date on{};
  Goal goal = {}; // that it belongs to
  Action action = {};
};
/// A goal or an action that got another term.
struct OtherTerm {
  Date on{};
  std::string what = {};
  std::optional<Date> from = {};
  std::optional<Date> to = {};
  std::string why = {};
};
/// A goal or an action that was given up.
struct GivenUp {
  std::optional<Date> on = {};
  std::string what = {};
  std::string why = {};
};

/// What was changed in a plan after the day on which it was signed, in order of time.
struct PlanChanges {
  std::vector<AddedGoal> goals;
  std::vector<AddedAction> actions;
  std::vector<OtherTerm> terms;
  std::vector<GivenUp> given_up;

  bool is_empty() const;
  /// Each day once.
  std::vector<Date> days() const;
};

PlanChanges changes_of(const Plan& plan);
/// Those of the day.
PlanChanges changes_on(PlanChanges changes, Date day);
/// Those of the day and before.
PlanChanges changes_until(PlanChanges changes, Date day);

/// Adds the lists `added_goals added_actions moved given_up`.
void add_changes(TemplateFields& fields, const PlanChanges& changes, const DocumentRequest& request);

} // namespace asystent::document
