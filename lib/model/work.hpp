#pragma once

#include "model/values.hpp"

#include <optional>

namespace asystent {

/// A step that was agreed at a visit.
struct Agreed : Entry {
  Value<Private> who;
  Value<Private> what;
  Field<Date> due;
  Field<Date> done;
  Field<Date> dropped;
  Field<Private> why;
};

/// A meeting that was agreed, beside a visit's `next`.
struct Appointment : JudgedEntry {
  Value<Date> date;
  Field<ClockTime> from;
  Field<ClockTime> to;
  Field<VisitKind> kind;
  Field<Private> place;
  Field<Private> what;
  ValueList<Private> with;
  Field<Date> dropped;
  Field<Private> why;
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
  Field<Private> impression;               // apart from the facts of the note
  std::vector<TextOf<MemberRef>> children; // how each child was seen
  Field<bool> announced;
  Field<Kilometres> km;
  Field<Moment> next;
  Field<MemberRef> signed_by;
  Field<Date> recorded;
};

/// A letter to an institution (art. 16 ust. 1 pkt 2, art. 190a).
struct Letter : JudgedEntry {
  Value<Date> date;
  Value<Private> to;
  Value<Private> about;
  Field<MemberRef> member;
  Field<LetterKind> kind;
  Field<Date> due;
  Field<Date> answered;
};

/// A support that a "Za życiem" family can have.
struct CatalogueItem : Entry {
  Value<Private> support;
  Field<Private> institution;
  Field<Private> contact;
  Field<SupportState> state;
};

/// The "Za życiem" catalogue (art. 8 ust. 3 pkt 1).
struct Catalogue : Entry {
  Value<Date> date;
  std::vector<CatalogueItem> items;
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
  Field<Date> ended; // then nine months of monitoring (domestic violence act, art. 9h ust. 2)
};

/// That somebody was told of violence or of danger to a child.
struct Notice : Entry {
  Value<NoticeTo> to;
  Value<Date> date;
  Field<ClockTime> time;
  Field<Private> how;
  Field<Private> number;
};

struct Intervention : JudgedEntry {
  Value<Date> date;
  Value<InterventionKind> kind;
  Value<Private> what;
  ValueList<Private> notified;
  Field<ClockTime> time;
  Field<Private> place;
  ValueList<Private> present;
  Field<Private> actions;
  Field<Private> result;
  std::vector<Notice> notices;
  Field<Date> follow_up;
  std::optional<BlueCard> blue_card;
};

/// The periodic assessment (art. 15 ust. 1 pkt 15).
struct Assessment : JudgedEntry {
  Value<Date> date;
  std::vector<AreaScore> scores;
  std::vector<TextOf<Area>> areas;
  std::vector<TextOf<MemberRef>> children;
  std::vector<Statement> heard; // art. 4a
  std::vector<TextOf<GoalRef>> goals;
  Field<Private> cooperation;
  Field<Risk> risk; // now
  Field<Private> risk_reason;
  Field<Private> summary;
  Field<Private> family_view;
  Value<Conclusion> conclusion;
  Field<Private> recommendations;
  Field<Date> passed_on;
};

/// An opinion (art. 15 ust. 1 pkt 17) or a report (KRO art. 109 § 4) for a court, or one for the organiser of
/// foster care (art. 47 ust. 6 and 7, art. 100 ust. 4a).
struct CourtPaper : JudgedEntry {
  Value<PaperKind> kind;
  Value<std::string_view> court;
  Field<std::string_view> case_number;
  Value<Date> requested;
  Field<Date> due;
  Field<Date> sent;
  Field<Private> questions; // what the court asks
  Field<Private> housing;   // from here the paper's own words, printed under these heads
  Field<Private> income;
  Field<Private> relations;
  Field<Private> care;
  Field<Private> health;
  Field<Private> cooperation;
  Field<Private> help;
  Field<Private> resources;
  Field<Private> risks;
  Field<Private> conclusions;
  std::vector<TextOf<MemberRef>> children;
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
  std::vector<Repeated> repeated; // no key: see Repeated
};

} // namespace asystent
