#include "model/presence.hpp"

#include "model/members.hpp"

#include <algorithm>

namespace asystent {

Life life_of(const Member& member) {
  return {.born = member.born.value,
          .left = member.left.value,
          .died = member.died.value,
          .is_awaited = !member.born && member.expected};
}

bool is_impossible(const Life& life, Date day) {
  return life.is_awaited || (life.born && day < *life.born) || (life.died && day > *life.died);
}

bool is_impossible(const Member& member, Date day) { return is_impossible(life_of(member), day); }

bool had_left(const Life& life, Date day) { return life.left && day > *life.left; }

bool can_be_placed(const Life& life, bool is_foster, Date from) {
  const bool is_of_age = life.born && from >= birthday(*life.born, 18);
  return !is_impossible(life, from) && !(is_foster && is_of_age);
}

bool is_possible(const Placement& placement, const Member& member) {
  return can_be_placed(life_of(member), is_foster(placement), *placement.from);
}

bool any_possible(const Family& family, ValueList<MemberRef> named, Date day) {
  return std::ranges::any_of(named, [&](const Value<MemberRef>& ref) {
    const Member* member = find_member(family, ref->text);
    return member != nullptr && !is_impossible(*member, day);
  });
}

} // namespace asystent
