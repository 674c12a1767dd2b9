#include "cli/edits.hpp"
#include "cli/parts.hpp"
#include "cli/plan/plan.hpp"
#include "edit/intended.hpp"
#include "edit/path.hpp"
#include "model/facts.hpp"
#include "model/newest.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

#include <algorithm>

namespace asystent {
namespace {

/// A goal of a draft: its id, and how many actions it has.
struct DraftGoal {
  std::string_view id;
  std::size_t actions = 0;
};

/// The draft that is added to.
struct Draft {
  Path path;
  std::vector<DraftGoal> goals;
  std::vector<Edit> edits;                       // make it, where there is none yet
  std::string told;                              // where it is new
  std::vector<std::string> without_actions = {}; // goals copied of which everything planned is done
};

bool is_open(const Goal& goal) { return status_of(goal) == GoalStatus::open; }
bool is_left(const Action& action) { return !action.done; }

/// The items whose entries are wanted. The list is the one from which the entries were read.
template <class Entries, class Wanted>
std::pmr::vector<Node> items_where(const Node& list, const Entries& entries, Wanted wanted) {
  std::pmr::vector<Node> items;
  for (std::size_t i = 0; i < entries.size(); ++i)
    if (wanted(entries[i])) items.push_back(list.children[i]);
  return items;
}

/// What is still to be done by the plan: its open goals with the actions that are left.
Node what_is_left(const Node& written, const Plan& plan) {
  const Node* given = written.find("goals");
  if (given == nullptr) return list_node({});
  Node goals = list_node(items_where(*given, plan.goals, is_open));
  auto goal = goals.children.begin();
  for (const Goal& read : plan.goals) {
    if (!is_open(read)) continue;
    if (Node* actions = goal->find("actions"))
      actions->set_value(list_node(items_where(*actions, read.actions, is_left)));
    ++goal;
  }
  return goals;
}

Draft present_draft(const Node& root, const Plan& plan) {
  Draft draft{path_to(root, plan.at), {}, {}, {}};
  for (const Goal& goal : plan.goals) draft.goals.push_back({*goal.id, goal.actions.size()});
  return draft;
}

std::string told_of_new_draft(Invocation& invocation, const Plan* newest) {
  if (newest == nullptr) return invocation.say(" (to nowy szkic)", " (a new draft)");
  return invocation.say(" (nowy szkic z otwartymi celami planu z dnia {})",
                        " (a new draft with the open goals of the plan of {})",
                        invocation.shown(*newest->date));
}

/// A draft of which nobody has agreed to anything yet; with what is left of the newest plan.
Draft new_draft(Invocation& invocation, const Node& root, const Family& family) {
  const Plan* newest = newest_plan(family);
  Node goals =
      newest == nullptr ? list_node({}) : what_is_left(node_at(root, path_to(root, newest->at)), *newest);
  Draft draft{{std::string("plans"), family.plans.size()}, {}, {}, told_of_new_draft(invocation, newest)};
  for (const Node& goal : goals.children) {
    const Node* actions = goal.find("actions");
    draft.goals.push_back({text_of(goal, "id"), actions == nullptr ? 0 : actions->children.size()});
    if (draft.goals.back().actions == 0) draft.without_actions.emplace_back(draft.goals.back().id);
  }
  Node plan = mapping_node();
  put(plan, "draft", scalar_node("true"));
  put(plan, "goals", std::move(goals));
  draft.edits = {InsertItem{{std::string("plans")}, family.plans.size(), std::move(plan)}};
  return draft;
}

Draft draft_of(Invocation& invocation, const Family& family) {
  const Node& root = invocation.folder().document(family.file)->root();
  const Plan* present = newest_draft(family);
  return present != nullptr ? present_draft(root, *present) : new_draft(invocation, root, family);
}

/// Who does it is free text, which is not split at commas. A list of ids is never meant as one text.
void refuse_lists_of_people(Invocation& invocation, const Family& family) {
  const auto is_known = [&](std::string_view who) {
    return who == "assistant" || who == "social_worker" || find_member(family, Private(who)) != nullptr;
  };
  for (const std::string& who : invocation.texts("--who")) {
    const auto people = parts_of(who, ',');
    if (people.size() > 1 && std::ranges::all_of(people, is_known))
      invocation.stop(ExitStatus::usage, "--who: „{}” to kilka osób; podaj każdą osobno: --who {}",
                      "--who: '{}' is several people; give each of them: --who {}", printable(who),
                      fmt::join(people, " --who "));
  }
}

std::size_t index_of(Invocation& invocation, const Family& family, const Draft& draft, std::string_view id) {
  const auto found = std::ranges::find(draft.goals, id, &DraftGoal::id);
  if (found != draft.goals.end()) return static_cast<std::size_t>(found - draft.goals.begin());
  std::vector<std::string_view> ids;
  for (const DraftGoal& goal : draft.goals) ids.push_back(goal.id);
  const std::string_view near = nearest(id, ids);
  if (!near.empty())
    invocation.stop(ExitStatus::usage, "w szkicu planu nie ma celu „{}”; czy chodziło o {}?",
                    "there is no goal '{}' in the draft; did you mean {}?", printable(id), printable(near));
  const std::string known = ids.empty() ? ""
                                        : invocation.say(" Są: {}.", " There are: {}.",
                                                         printable(fmt::format("{}", fmt::join(ids, ", "))));
  invocation.stop(
      ExitStatus::usage,
      "w szkicu planu nie ma celu „{0}”.{1} Nowy cel dodaje: asystent plan goal {2} --id {0} …",
      "there is no goal '{0}' in the draft.{1} A new one is added by: asystent plan goal {2} --id {0} …",
      printable(id), known, family.id->text);
}

/// A plan needs an action for each goal, so that who copied goals without any is to add them.
std::string told_of_goals(Invocation& invocation, const Family& family, const Draft& draft) {
  if (draft.without_actions.empty()) return {};
  return invocation.say("; cele bez działań: {0} — dodaj je: asystent plan action {1} --goal {2} …",
                        "; goals without actions: {0}; add them: asystent plan action {1} --goal {2} …",
                        fmt::join(draft.without_actions, ", "), family.id->text,
                        draft.without_actions.front());
}

/// Adds the item to a list of the draft, after the draft itself where it is new.
ExitStatus add_to_draft(Invocation& invocation, const Family& family, Draft draft, InsertItem addition,
                        const std::string& done) {
  Change change = change_of(family, done + draft.told + told_of_goals(invocation, family, draft));
  change.edits = std::move(draft.edits);
  change.edits.emplace_back(std::move(addition));
  return make_change(invocation, std::move(change));
}

} // namespace

const Plan* newest_draft(const Family& family) {
  // A draft that has no date yet is newer than any that has one.
  return newest(family.plans, is_draft, [](const Plan& plan) { return plan.date.value_or(Date::max()); });
}

ExitStatus add_goal(Invocation& invocation) {
  const Family& family = invocation.family();
  Node goal = entry_from_options(invocation);
  check_entry(invocation, goal);
  const std::string id(text_of(goal, "id"));
  Draft draft = draft_of(invocation, family);
  if (std::ranges::find(draft.goals, id, &DraftGoal::id) != draft.goals.end())
    invocation.stop(ExitStatus::usage, "w szkicu planu jest już cel „{}”: wybierz inny --id",
                    "the draft has a goal '{}' already: choose another --id", printable(id));
  InsertItem addition{draft.path, draft.goals.size(), std::move(goal)};
  addition.list.emplace_back("goals");
  return add_to_draft(invocation, family, std::move(draft), std::move(addition),
                      invocation.say("dodano cel {} do szkicu planu", "goal {} added to the draft", id));
}

ExitStatus add_action(Invocation& invocation) {
  const Family& family = invocation.family();
  Node action = entry_from_options(invocation);
  check_entry(invocation, action);
  refuse_lists_of_people(invocation, family);
  const std::string id = invocation.required("--goal");
  Draft draft = draft_of(invocation, family);
  const std::size_t goal = index_of(invocation, family, draft, id);
  const std::size_t number = draft.goals[goal].actions;
  std::erase(draft.without_actions, id);
  InsertItem addition{draft.path, number, std::move(action)};
  for (Step step : {Step("goals"), Step(goal), Step("actions")}) addition.list.push_back(std::move(step));
  return add_to_draft(invocation, family, std::move(draft), std::move(addition),
                      invocation.say("dodano działanie {} do celu {} w szkicu planu",
                                     "action {} added to goal {} in the draft", number + 1, id));
}

} // namespace asystent
