#pragma once

#include "model/values.hpp"

namespace asystent {

// What the family lives in and with: section 2 of the contract.

/// Somebody around the family, or an institution: for the ecomap and the handover.
struct Contact : JudgedEntry {
  Value<Private> who;
  Field<Private> person;
  Field<Private> phone;
  Field<Private> matter;
  ValueList<MemberRef> members; // `for`
  Field<Tie> tie;
  Field<Date> since;
  Field<Date> until; // last day
};

struct Housing : Entry {
  Field<Private> tenure;
  Field<Private> rooms;
  Field<Private> heating;
  Field<Private> condition;
  Field<Private> needs;
};

struct Debt : JudgedEntry {
  Value<Private> creditor;
  Field<Money> amount;
  Field<Money> instalment;
  Field<Private> state;
  Field<Date> since;
  Field<Date> paid_off;
};

/// The risk to the children, looked at on a day.
struct RiskReview : JudgedEntry {
  Value<Date> date;
  Value<Risk> level;
  Field<Private> signs;
  Field<Private> plan;
};

/// A meeting of a child in care with its family.
struct ChildContact : JudgedEntry {
  Value<Date> date;
  Value<MemberRef> child;
  ValueList<Private> who; // ids of members, or any other text
  Value<Outcome> outcome;
  Field<Private> note;
};

} // namespace asystent
