#pragma once

#include "calendar/clock_time.hpp"
#include "calendar/date.hpp"
#include "model/enums.hpp"
#include "model/field.hpp"
#include "model/finding_id.hpp"
#include "model/private.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace asystent {

// Values with a meaning of their own: the type says which texts and numbers are good. All texts are views
// into the document that was read and live as long as it.

/// The id of a family: [A-Za-z0-9][A-Za-z0-9_-]{0,63}.
struct FamilyId {
  std::string_view text;
};

/// The id of a member where it is given: [a-z0-9][a-z0-9_-]{0,31}.
struct MemberId {
  Private text;
};

/// A reference to a member of the same family.
struct MemberRef {
  Private text;
};

/// A reference to a goal of one of the family's plans.
struct GoalRef {
  std::string_view text;
};

/// The id of an assistant where it is given, in asystent.yaml; same pattern as a family's.
struct AssistantId {
  std::string_view text;
};

/// An area of scores, reasons and goals: built in, or the office's own.
struct Area {
  std::string_view id;
};

/// A whole number within bounds, both included.
template <int Low, int High>
struct Bounded {
  int value = Low;
};
using Days = Bounded<0, 3660>;
using Minutes = Bounded<0, 1440>;
using TrainingHours = Bounded<0, 1000>;
using Kilometres = Bounded<0, 5000>;
using Weight = Bounded<1, 3>; // of a problem

/// A sum in złoty and grosze: `4860`, `270.50`.
struct Money {
  std::int64_t grosze = 0;
};

/// A day, and the hour where one is known.
struct Moment {
  Date day;
  std::optional<ClockTime> time;
};

/// The score of one area in an assessment.
struct AreaScore {
  Area area;
  Score score{};
  Position at;
};

/// What is written of one area, member or goal, each at its key.
template <class Of>
struct TextOf {
  Value<Of> of;
  Private text;
};

/// A finding that was saved all the same, and why.
struct Override {
  FindingId id{};
  std::string_view reason;
};

/// An entry of a record: where it stands.
struct Entry {
  Position at;
};

/// What somebody said, or how they see it: `who` is the id of a member where it is one.
struct Statement : Entry {
  Value<Private> who;
  Value<Private> text;
};

/// An entry that is equal to an earlier one of its list. The lists of a record are compared where it is read.
struct Repeated {
  std::string_view list; // the key
  Position at;
  Position first; // the earlier one
  Position entry; // of the record's own list: itself, or what it is within
  std::optional<Date> date;
};

/// An entry that may have been saved against errors.
struct JudgedEntry : Entry {
  std::vector<Override> overrides;
};

} // namespace asystent
