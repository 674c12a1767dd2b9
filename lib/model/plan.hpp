#pragma once

#include "model/values.hpp"

namespace asystent {

/// An earlier term of a goal or an action.
struct MovedTerm : Entry {
  Value<Date> from; // the earlier term
  Value<Date> on;   // the day on which it was moved
  Field<Private> why;
};

/// How near the family feels to a goal, 0 to 10.
struct ScaleMark : Entry {
  Value<Date> date;
  Value<Bounded<0, 10>> value;
  Field<Private> by; // the id of a member where it is one
};

/// What somebody does for a goal: scope, who, term (art. 15 ust. 3).
struct Action : Entry {
  Value<Private> what;
  ValueList<Private> who; // member ids, `assistant`, `social_worker`, or any other text
  Field<Date> due;
  Field<Date> added; // as of a goal
  Field<Date> done;
  Field<Date> dropped;
  Field<Private> why;
  std::vector<MovedTerm> moved;
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
  Field<Date> added;  // agreed on another day than the plan: later, or in a plan before
  Field<Private> why; // it was given up
  std::vector<MovedTerm> moved;
  std::vector<ScaleMark> scale;
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
  Field<Private> main_goal;
  std::vector<Statement> heard; // children (art. 4a)
  std::vector<Goal> goals;
};

} // namespace asystent
