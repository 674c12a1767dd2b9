#pragma once

#include "model/values.hpp"

namespace asystent {

/// What somebody does for a goal: scope, who, term (art. 15 ust. 3).
struct Action : Entry {
  Value<Private> what;
  ValueList<Private> who; // member ids, `assistant`, `social_worker`, or any other text
  Field<Date> due;
  Field<Date> done;
};

struct Goal : Entry {
  Value<std::string_view> id;
  Value<Area> area;
  Field<Private> situation;
  Value<Private> goal;
  Field<Private> expected_effect;
  Field<Date> due;
  Field<GoalStatus> status;
  Field<Date> closed;
  Field<Date> added; // agreed on another day than the plan: later, or in a plan before
  std::vector<Action> actions;
};

/// A plan of work with the family (art. 15 ust. 1 pkt 1 and 2, ust. 3).
struct Plan : JudgedEntry {
  Field<Date> date; // may be absent while draft
  Field<bool> draft;
  Field<Date> until; // last day
  ValueList<MemberRef> agreed_by;
  Field<Private> refusal;
  Field<Private> consulted_with;
  Field<Private> coordinated_with;
  std::vector<Goal> goals;
};

} // namespace asystent
