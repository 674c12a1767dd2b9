#include "model/members.hpp"

#include "calendar/term.hpp"
#include "model/presence.hpp"
#include "model/spans.hpp"

#include <algorithm>

namespace asystent {

bool is_child(const Member& member) { return *member.role == Role::child; }

bool is_minor(const Member& member, Date day) { return !member.born || day < birthday(*member.born, 18); }

const Member* find_member(const Family& family, Private id) {
  const auto found =
      std::ranges::find(family.members, id, [](const Member& member) { return member.id->text; });
  return found == family.members.end() ? nullptr : &*found;
}

bool has_died(const Member& member, Date day) { return member.died && *member.died <= day; }

bool is_gone(const Member& member, Date day) {
  return has_died(member, day) || (member.left && *member.left <= day);
}

const Placement* placement_on(const Member& member, Date day) {
  const auto found = std::ranges::find_if(
      member.placements, [day](const Placement& placement) { return span_of(placement).holds(day); });
  return found == member.placements.end() ? nullptr : &*found;
}

bool is_foster(const Placement& placement) {
  return *placement.kind == PlacementKind::foster_family ||
         *placement.kind == PlacementKind::foster_institution;
}

bool is_foster_care(const Placement& placement, const Member& member) {
  return is_foster(placement) && is_possible(placement, member);
}

std::optional<Date> in_foster_care_since(const Member& member, Date day) {
  std::optional<Date> since;
  const auto reaches = [&](const Placement& placement) {
    const Date until_then = since ? *since : day;
    return is_foster_care(placement, member) && *placement.from <= until_then &&
           (!placement.ended || (since ? *placement.ended >= until_then : *placement.ended > day));
  };
  // Each turn goes back to an earlier beginning, or there is no other placement that adjoins.
  for (bool further = true; further;) {
    further = false;
    for (const Placement& placement : member.placements) {
      if (!reaches(placement) || (since && *placement.from >= *since)) continue;
      since = *placement.from;
      further = true;
    }
  }
  return since;
}

std::optional<Date> minor_in_foster_care_since(const Member& member, Date day) {
  if (!is_child(member) || !is_minor(member, day) || has_died(member, day)) return std::nullopt;
  return in_foster_care_since(member, day);
}

const Placement* plan_handed_over_in(const Member& child) {
  const auto found = std::ranges::find_if(child.placements, [&](const Placement& placement) {
    return placement.plan_handed_over && is_possible(placement, child);
  });
  return found == child.placements.end() ? nullptr : &*found;
}

Whereabouts whereabouts(const Member& member, Date day) {
  if (has_died(member, day)) return {Stay::dead};
  if (const Placement* placement = placement_on(member, day)) return {Stay::placed, placement};
  if (is_gone(member, day)) return {Stay::left};
  return {member.household ? Stay::in_a_household : Stay::in_the_family};
}

} // namespace asystent
