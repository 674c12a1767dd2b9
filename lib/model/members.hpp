#pragma once

#include "calendar/day_set.hpp"
#include "model/family.hpp"

#include <optional>
#include <string_view>

namespace asystent {

// What is so of a member of the family on a day.

bool is_child(const Member& member);
/// Under 18 on the day, as far as is known.
bool is_minor(const Member& member, Date day);
/// The first of that id; nullptr where there is none.
const Member* find_member(const Family& family, Private id);
/// Sorts the members by their ids where there are many, so that each is found at once.
void index_members(Family& family);
bool has_died(const Member& member, Date day);
/// Dead, or out of the family's household for good.
bool is_gone(const Member& member, Date day);

/// Where the child is on the day, outside the family; nullptr where it is not placed.
const Placement* placement_on(const Member& member, Date day);
/// In a foster family or institution, not informally with relatives.
bool is_foster(const Placement& placement);
/// In foster care, and one that can have begun: another one counts nowhere.
bool is_foster_care(const Placement& placement, const Member& member);
/// The times in foster care; adjoining placements are one.
DaySet foster_care(const Member& member);
/// Since when the child, in foster care on the day, has been there without a break; adjoining placements
/// count as one.
std::optional<Date> in_foster_care_since(const Member& member, Date day);
/// The same of a child of the family under 18 who is alive, whether it counts as having left or not: it was
/// taken, and did not go.
std::optional<Date> minor_in_foster_care_since(const Member& member, Date day);

/// The placement in which the plan went to the organiser of foster care; nullptr where it did in none. One
/// that cannot have been hands nothing over.
const Placement* plan_handed_over_in(const Member& child);

/// Where a member is on a day. Of several only the first of this order is so.
enum class Stay { dead, placed, left, in_a_household, in_the_family };

struct Whereabouts {
  Stay stay{};
  const Placement* placement = nullptr; // where `placed`
};

Whereabouts whereabouts(const Member& member, Date day);

} // namespace asystent
