#pragma once

#include "model/plan.hpp"
#include "model/values.hpp"
#include "model/work.hpp"

#include <string>

namespace asystent {

/// A time when a child was outside the family.
struct Placement : JudgedEntry {
  Value<PlacementKind> kind;
  Value<Date> from;
  Field<Date> ended; // event: on this day it no longer holds
  Field<PlacementOutcome> outcome;
  Field<Private> coordinator;
  Field<Date> help_plan;
  ValueList<Date> reviews;
};

struct Member : JudgedEntry {
  Value<MemberId> id;
  Value<Private> name;
  Value<Role> role;
  Field<Date> born;
  Field<Date> expected;
  Field<Private> household;
  Field<Date> left;
  Field<Date> died;
  ValueList<MemberRef> parents;
  Field<MemberRef> partner;
  std::vector<Placement> placements;
};

/// The social worker's request for an assistant (wniosek o przydzielenie).
struct Request : Entry {
  Field<Date> date;
  Field<Private> by;
  Field<Private> number;
};

/// The head's decision (przydzielenie asystenta, art. 11 ust. 4).
struct Decision : JudgedEntry {
  Value<Date> date;
  Value<Private> by;
  Value<bool> granted;
};

struct Referral : JudgedEntry {
  Value<Source> source;
  Value<Date> date;
  Field<Private> by;
  Field<Date> interview;
  std::optional<Request> request;
  ValueList<Area> reasons;
  std::optional<Decision> decision;
};

struct Assignment : JudgedEntry {
  Value<std::string_view> assistant;
  Value<Date> from;
  Field<Date> ended; // event
  Field<AssignmentRole> role;
};

struct FirstContact : JudgedEntry {
  Value<Date> date;
  Field<Private> place;
  Field<Private> social_worker;
};

struct Consent : JudgedEntry {
  Value<ConsentKind> kind;
  Value<Date> from;
  ValueList<MemberRef> signed_by;
  Field<std::string_view> court;
  Field<std::string_view> case_number;
  ValueList<MemberRef> binds;
  Field<Private> kurator;
  ValueList<Date> report_dates;
  Field<Date> ended; // event: withdrawn, lifted
};

/// A time without visits for a reason.
struct Suspension : JudgedEntry {
  Value<Date> from;
  Field<Date> until; // last day
  Field<Private> reason;
};

struct Problem : Entry {
  Value<Area> area;
  Value<Private> text;
};

struct Diagnosis : JudgedEntry {
  Value<Date> date;
  ValueList<Private> documents;
  std::vector<Problem> problems;
  ValueList<Private> strengths;
  ValueList<Private> needs;
  ValueList<Private> expectations;
  Field<Risk> risk;
};

struct Closure : JudgedEntry {
  Value<Date> date; // from this day on the case is not active
  Value<ClosureReason> reason;
  Field<Private> summary;
  Field<Private> decided_by;
  Field<bool> monitoring;
};

struct Monitoring : JudgedEntry {
  Value<Date> date;
  Field<VisitKind> kind;
  Value<Effect> effect;
  Value<MonitoringDecision> decision;
  Field<Private> note;
};

/// The record of one family, section 2 of the contract. Its texts live as long as the document that it was
/// read from.
struct Family : Entry {
  std::string file; // relative to the case folder
  Value<int> version;
  Value<FamilyId> id;
  Value<Private> name;
  Field<Private> address;
  Field<Private> phone;
  Field<FamilyId> previous;
  Field<bool> za_zyciem;
  Field<Date> records_from;
  Field<Days> visit_gap_days;
  std::vector<Member> members;
  Referral referral;
  std::vector<Assignment> assignments;
  std::optional<FirstContact> first_contact;
  std::vector<Consent> consents;
  std::vector<Suspension> suspensions;
  std::optional<Diagnosis> diagnosis;
  std::vector<Plan> plans;
  std::vector<Visit> visits;
  std::vector<Service> services;
  std::vector<Mandate> mandates;
  std::vector<Intervention> interventions;
  std::vector<Assessment> assessments;
  std::vector<CourtPaper> court_papers;
  std::optional<Closure> closure;
  std::vector<Monitoring> monitoring;
};

} // namespace asystent
