#include "cli/plan/lookup.hpp"

#include "casebook/carried_over.hpp"
#include "casebook/plan_draft.hpp"
#include "cli/options.hpp"
#include "model/facts.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

namespace asystent::cli {

const Plan& plan_in_force(const Output& output, const Family& family) {
  if (const Plan* plan = newest_plan(family)) return *plan;
  if (casebook::newest_draft(family) != nullptr)
    output.stop(ExitStatus::usage, "plan jest dopiero szkicem. Uzgodnij go: asystent plan agree {} …",
                "the plan is only a draft. Agree on it: asystent plan agree {} …", family.id->text);
  output.stop(ExitStatus::usage, "rodzina nie ma planu. Zapisz go: asystent plan new {} …",
              "the family has no plan. Record it: asystent plan new {} …", family.id->text);
}

const Goal& goal_named(const Output& output, const Plan& plan, std::string_view id) {
  std::vector<std::string_view> ids;
  for (const Goal& goal : plan.goals) {
    if (*goal.id == id) return goal;
    ids.push_back(*goal.id);
  }
  const std::string_view near = nearest(id, ids);
  if (!near.empty())
    output.stop(ExitStatus::usage, "w planie nie ma celu „{}”; czy chodziło o {}?",
                "there is no goal '{}' in the plan; did you mean {}?", printable(id), printable(near));
  output.stop(ExitStatus::usage, "w planie nie ma celu „{}”. Cele planu: {}",
              "there is no goal '{}' in the plan. Its goals: {}", printable(id),
              printable(fmt::format("{}", fmt::join(ids, ", "))));
}

const Action& action_numbered(const Output& output, const Goal& goal, const std::string& typed) {
  const int size = static_cast<int>(goal.actions.size());
  const auto number = whole_number(typed);
  if (number && 1 <= *number && *number <= size) return goal.actions[static_cast<std::size_t>(*number) - 1];
  output.stop(ExitStatus::usage, "--action: „{0}” — cel {1} ma {2} {2:działanie|działania|działań}",
              "--action: '{0}': goal {1} has {2} {2:action|actions}", printable(typed), printable(*goal.id),
              Count{size});
}

const Goal* goal_in_draft(const Family& family, const Goal& goal) {
  const Plan* draft = casebook::newest_draft(family);
  return draft == nullptr ? nullptr : casebook::same_goal(*draft, goal);
}

const Plan& open_draft(const Output& output, const Family& family) {
  if (const Plan* draft = casebook::newest_draft(family)) return *draft;
  output.stop(ExitStatus::usage, "nie ma szkicu planu. Zacznij go: asystent plan new {} --file PLIK",
              "there is no draft of a plan. Begin one: asystent plan new {} --file FILE", family.id->text);
}

} // namespace asystent::cli
