#pragma once

#include "model/family.hpp"

#include <optional>

namespace asystent {

// Whether somebody can have signed, been there, gone into foster care on a day: who was dead or not born yet
// cannot, and what a record says of it counts nowhere.

/// What of a member's record decides it.
struct Life {
  std::optional<Date> born;
  std::optional<Date> left;
  std::optional<Date> died;
  bool is_awaited = false; // expected, and not born yet
};

Life life_of(const Member& member);

/// Dead or not born. The day of the death is one of the life.
bool is_impossible(const Life& life, Date day);
bool is_impossible(const Member& member, Date day);
/// Out of the family's household since a day before.
bool had_left(const Life& life, Date day);

/// Whether a placement can have begun on the day: foster care is for who is under 18.
bool can_be_placed(const Life& life, bool is_foster, Date from);
bool is_possible(const Placement& placement, const Member& member);

/// Whether one of the references names a member who can have been there.
bool any_possible(const Family& family, ValueList<MemberRef> named, Date day);

} // namespace asystent
