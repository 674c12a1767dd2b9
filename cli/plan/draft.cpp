#include "casebook/plan_draft.hpp"
#include "cli/change.hpp"
#include "cli/plan/plan.hpp"
#include "model/facts.hpp"
#include "text/nearest.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>

#include <algorithm>

namespace asystent::cli {
namespace {

using casebook::DraftGoal;
using casebook::PlanDraft;

std::string told_of_draft(const Output& output, const PlanDraft& draft) {
  if (!draft.is_new()) return {};
  if (draft.copied() == nullptr) return output.say(" (to nowy szkic)", " (a new draft)");
  return output.say(" (nowy szkic z otwartymi celami planu z dnia {})",
                    " (a new draft with the open goals of the plan of {})",
                    output.shown(*draft.copied()->date));
}

/// Who does it is free text, which is not split at commas. A list of ids is never meant as one text.
void refuse_lists_of_people(const Options& options, const Output& output, const Family& family) {
  const auto is_known = [&](std::string_view who) {
    return who == "assistant" || who == "social_worker" || find_member(family, Private(who)) != nullptr;
  };
  for (const std::string& who : options.texts("--who")) {
    const auto people = parts_of(who, ',');
    if (people.size() > 1 && std::ranges::all_of(people, is_known))
      output.stop(ExitStatus::usage, "--who: „{}” to kilka osób; podaj każdą osobno: --who {}",
                  "--who: '{}' is several people; give each of them: --who {}", printable(who),
                  fmt::join(people, " --who "));
  }
}

std::size_t index_of(const Output& output, const Family& family, const PlanDraft& draft,
                     std::string_view id) {
  const auto found = std::ranges::find(draft.goals(), id, &DraftGoal::id);
  if (found != draft.goals().end()) return static_cast<std::size_t>(found - draft.goals().begin());
  std::vector<std::string_view> ids;
  for (const DraftGoal& goal : draft.goals()) ids.push_back(goal.id);
  const std::string_view near = nearest(id, ids);
  if (!near.empty())
    output.stop(ExitStatus::usage, "w szkicu planu nie ma celu „{}”; czy chodziło o {}?",
                "there is no goal '{}' in the draft; did you mean {}?", printable(id), printable(near));
  const std::string known = ids.empty() ? ""
                                        : output.say(" Są: {}.", " There are: {}.",
                                                     printable(fmt::format("{}", fmt::join(ids, ", "))));
  output.stop(
      ExitStatus::usage,
      "w szkicu planu nie ma celu „{0}”.{1} Nowy cel dodaje: asystent plan goal {2} --id {0} …",
      "there is no goal '{0}' in the draft.{1} A new one is added by: asystent plan goal {2} --id {0} …",
      printable(id), known, family.id->text);
}

/// A plan needs an action for each goal, so that who copied goals without any is to add them: all but the
/// one that gets its first now.
std::string told_of_goals(Call& call, const Family& family, const PlanDraft& draft,
                          std::string_view completed = {}) {
  std::vector<std::string_view> bare;
  for (const DraftGoal& goal : draft.goals())
    if (goal.actions == 0 && goal.id != completed) bare.push_back(goal.id);
  if (!draft.is_new() || bare.empty()) return {};
  return call.output.say("; cele bez działań: {0} — dodaj je: asystent plan action {1} --goal {2} …",
                         "; goals without actions: {0}; add them: asystent plan action {1} --goal {2} …",
                         fmt::join(bare, ", "), family.id->text, bare.front());
}

} // namespace

ExitStatus add_goal(Call& call) {
  const CaseFile& file = call.session.case_file();
  NewEntry goal = entry_from_options(call.options, call.output);
  check_entry(call, goal);
  const std::string id(goal.text("id"));
  PlanDraft draft(file);
  if (std::ranges::find(draft.goals(), id, &DraftGoal::id) != draft.goals().end())
    call.output.stop(ExitStatus::usage, "w szkicu planu jest już cel „{}”: wybierz inny --id",
                     "the draft has a goal '{}' already: choose another --id", printable(id));
  const std::string done =
      call.output.say("dodano cel {} do szkicu planu", "goal {} added to the draft", id) +
      told_of_draft(call.output, draft) + told_of_goals(call, file.family, draft);
  return make_change(call, std::move(draft).with_goal(std::move(goal)), done);
}

ExitStatus add_action(Call& call) {
  const CaseFile& file = call.session.case_file();
  NewEntry action = entry_from_options(call.options, call.output);
  check_entry(call, action);
  refuse_lists_of_people(call.options, call.output, file.family);
  const std::string id = call.options.required("--goal");
  PlanDraft draft(file);
  const std::size_t goal = index_of(call.output, file.family, draft, id);
  const std::string done =
      call.output.say("dodano działanie {} do celu {} w szkicu planu",
                      "action {} added to goal {} in the draft", draft.goals()[goal].actions + 1, id) +
      told_of_draft(call.output, draft) + told_of_goals(call, file.family, draft, id);
  return make_change(call, std::move(draft).with_action(goal, std::move(action)), done);
}

} // namespace asystent::cli
