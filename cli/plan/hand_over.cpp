#include "cli/change.hpp"
#include "cli/intake/members.hpp"
#include "cli/plan/plan.hpp"
#include "model/facts.hpp"
#include "show/private.hpp"

#include <algorithm>

namespace asystent::cli {
namespace {

std::vector<const Member*> waiting_children(const Output& output, const Family& family, Date day) {
  std::vector<const Member*> children;
  for (const Member& member : family.members)
    if (minor_in_foster_care_since(member, day) && plan_handed_over_in(member) == nullptr)
      children.push_back(&member);
  if (children.empty())
    output.stop(ExitStatus::usage, "w dniu {} żadne dziecko w pieczy nie czeka na przekazanie planu",
                "no child in foster care waits for the plan to be handed over on {}", output.shown(day));
  return children;
}

/// The placement in foster care that lasts on the day; of several the one that began last.
const Placement& foster_care_on(const Output& output, const Member& child, Date day) {
  const Placement* newest = nullptr;
  for (const Placement& placement : child.placements) {
    const bool lasts = *placement.from <= day && (!placement.ended || day < *placement.ended);
    if (lasts && is_foster_care(placement, child) && (newest == nullptr || *placement.from >= *newest->from))
      newest = &placement;
  }
  if (newest != nullptr) return *newest;
  output.stop(ExitStatus::usage, "w dniu {} dziecko „{}” nie jest w pieczy zastępczej",
              "child '{1}' is not in foster care on {0}", output.shown(day),
              show::shown_always(child.id->text)); // as it was just typed
}

/// Set once: another day is a correction.
void refuse_handed_over(const Output& output, const Family& family, const Member& child) {
  const Placement* placement = plan_handed_over_in(child);
  if (placement == nullptr) return;
  const auto& given = placement->plan_handed_over;
  output.stop(
      ExitStatus::usage,
      "przekazanie planu jest już zapisane: {} (wiersz {}); poprawi je --override \"powód\" albo edytor: {}",
      "the handing over is written already: {} (line {}); it is corrected by --override \"reason\" or by "
      "an editor: {}",
      output.shown(*given), given.at.line, family.file);
}

} // namespace

ExitStatus hand_over(Call& call) {
  const CaseFile& file = call.session.case_file();
  const Family& family = file.family;
  const Date day = call.options.date_or_today("--date");
  if (newest_plan(family) == nullptr)
    call.output.stop(ExitStatus::usage, "rodzina nie ma planu. Zapisz go: asystent plan new {} …",
                     "the family has no plan. Record it: asystent plan new {} …", family.id->text);
  std::vector<const Member*> children;
  if (const auto id = call.options.text("--child")) {
    children = {&child_of(call, family, *id)};
    if (!call.options.has("--override")) refuse_handed_over(call.output, family, *children.front());
  } else {
    children = waiting_children(call.output, family, day);
  }
  Change change(file);
  for (const Member* child : children)
    change.set(foster_care_on(call.output, *child, day), "plan_handed_over", day);
  return make_change(
      call, change,
      call.output.say("zapisano przekazanie planu organizatorowi pieczy: {0}, {1} {1:dziecko|dzieci|dzieci}",
                      "handing over of the plan written: {0}, {1} {1:child|children}", call.output.shown(day),
                      Count{static_cast<int>(children.size())}));
}

} // namespace asystent::cli
