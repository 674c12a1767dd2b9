#include "model/members.hpp"

#include "calendar/day_set.hpp"
#include "calendar/term.hpp"
#include "model/presence.hpp"
#include "model/spans.hpp"

#include <algorithm>
#include <numeric>

namespace asystent {

bool is_child(const Member& member) { return *member.role == Role::child; }

bool is_minor(const Member& member, Date day) { return !member.born || day < birthday(*member.born, 18); }

const Member* find_member(const Family& family, Private id) {
  const auto id_of = [](const Member& member) { return member.id->text; };
  if (family.members_by_id.size() != family.members.size()) {
    const auto found = std::ranges::find(family.members, id, id_of);
    return found == family.members.end() ? nullptr : &*found;
  }
  const auto& order = family.members_by_id;
  const auto found =
      std::ranges::lower_bound(order, id, {}, [&](auto index) { return id_of(family.members[index]); });
  const Member* member = found == order.end() ? nullptr : &family.members[*found];
  return member != nullptr && id_of(*member) == id ? member : nullptr;
}

void index_members(Family& family) {
  constexpr std::size_t many = 16;
  if (family.members.size() < many) return;
  family.members_by_id.resize(family.members.size());
  std::iota(family.members_by_id.begin(), family.members_by_id.end(), 0U);
  std::ranges::stable_sort(family.members_by_id, {},
                           [&](auto index) { return family.members[index].id->text; });
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

DaySet foster_care(const Member& member) {
  std::vector<SpanToEvent> times;
  for (const Placement& placement : member.placements)
    if (is_foster_care(placement, member)) times.push_back(span_of(placement));
  return DaySet(std::move(times));
}

std::optional<Date> in_foster_care_since(const Member& member, Date day) {
  const DaySet care = foster_care(member);
  const SpanToEvent* time = care.span_at(day);
  return time == nullptr ? std::nullopt : time->from;
}

std::optional<Date> minor_in_foster_care_since(const Member& member, Date day) {
  if (member.placements.empty()) return std::nullopt; // most are in none, and it is asked of all
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
