#pragma once

#include "model/values.hpp"

#include <optional>

namespace asystent {

/// A step that was agreed at a visit.
struct Agreed : Entry {
  Value<Private> who;
  Value<Private> what;
  Field<Date> due;
};

/// An entry of the journal: a visit, a contact, or an attempt at one.
struct Visit : JudgedEntry {
  Value<Date> date;
  Field<ClockTime> from;
  Field<ClockTime> to;
  Field<Minutes> minutes;
  Field<std::string_view> assistant;
  Value<VisitKind> kind;
  Field<Private> place;
  Value<Outcome> outcome;
  ValueList<MemberRef> present;
  ValueList<Private> others;
  Field<std::string_view> group;
  Field<WorkArea> area;
  ValueList<Task> tasks;
  ValueList<GoalRef> goals;
  Field<Private> note;
  std::vector<Agreed> agreed;
  Field<Date> next;
  Field<MemberRef> signed_by;
  Field<Date> recorded;
};

/// Help that others give (art. 10 ust. 3, art. 18).
struct Service : JudgedEntry {
  Value<ServiceKind> kind;
  Value<Private> provider;
  ValueList<MemberRef> members; // `for`
  Value<Date> from;
  Field<Date> until; // last day
};

/// A written authorisation to act before an institution ("Za życiem").
struct Mandate : JudgedEntry {
  Value<Private> institution;
  Field<Private> scope;
  Value<Date> from;
  Field<Date> until; // last day
};

/// The register of a Niebieska Karta; the card itself is never written by the program.
struct BlueCard : Entry {
  Field<Private> number;
  Value<Date> started;
  Field<Date> sent;
  Field<StartedBy> started_by;
};

struct Intervention : JudgedEntry {
  Value<Date> date;
  Value<InterventionKind> kind;
  Value<Private> what;
  ValueList<Private> notified;
  Field<Date> follow_up;
  std::optional<BlueCard> blue_card;
};

/// The periodic assessment (art. 15 ust. 1 pkt 15).
struct Assessment : JudgedEntry {
  Value<Date> date;
  std::vector<AreaScore> scores;
  Field<Private> summary;
  Field<Private> family_view;
  Value<Conclusion> conclusion;
  Field<Date> passed_on;
};

/// An opinion (art. 15 ust. 1 pkt 17) or a report (KRO art. 109 § 4) for a court.
struct CourtPaper : JudgedEntry {
  Value<PaperKind> kind;
  Value<std::string_view> court;
  Field<std::string_view> case_number;
  Value<Date> requested;
  Field<Date> due;
  Field<Date> sent;
};

/// Work that belongs to no family.
struct WorklogEntry : JudgedEntry {
  Value<Date> date;
  Value<Private> what;
  Field<ClockTime> from;
  Field<ClockTime> to;
  Field<Minutes> minutes;
  Field<WorkArea> area;
  ValueList<Task> tasks;
  Field<WorkKind> kind;
  Field<Kilometres> km;
};

/// worklog/ID.yaml of one assistant.
struct Worklog : Entry {
  std::string file; // relative to the case folder
  Value<int> version;
  Value<std::string_view> assistant;
  std::vector<WorklogEntry> entries;
};

} // namespace asystent
