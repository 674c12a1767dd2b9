#pragma once

#include "model/circumstances.hpp"
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
  Field<Date> plan_handed_over; // to the organiser of foster care (art. 38a ust. 1 pkt 8)
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
  Field<Sex> sex;
  Field<Private> relation; // in one's own words, instead of the role
  Field<Private> phone;
  Field<Private> citizenship; // this and what follows: art. 16 ust. 1 pkt 1
  Field<Private> marital_status;
  Field<Private> education;
  Field<Private> occupation;
  Field<Private> workplace;
  Field<Private> income;
  Field<Private> disability;
  Field<Private> school;
  Field<Private> school_class;
  Field<ParentalAuthority> parental_authority;
  std::vector<Placement> placements;
};

/// The social worker's request for an assistant (wniosek o przydzielenie).
struct Request : Entry {
  Field<Date> date;
  Field<Private> by;
  Field<Private> number;
  Field<Private> text;
  Field<Private> expected; // results
  Field<Date> family_agrees;
  ValueList<Private> attachments;
};

/// The head's decision (przydzielenie asystenta, art. 11 ust. 4).
struct Decision : JudgedEntry {
  Value<Date> date;
  Value<Private> by;
  Value<bool> granted;
  Field<AssignmentWay> through;
};

struct Referral : JudgedEntry {
  Value<Source> source;
  Value<Date> date;
  Field<Private> by;
  Field<Date> interview;
  Field<ReferralPath> path;
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
  Field<Private> kurator_phone;
  Field<Date> ordered;
  Field<Date> received;
  Field<Private> obligation; // in the order's words
  Field<Private> control;    // how it is controlled
  ValueList<Date> report_dates;
  Field<Date> ended; // event: withdrawn, lifted
};

/// The rules of working together, as signed.
struct Agreement : Entry {
  Field<Date> date;
  Field<Private> days;
  Field<Private> hours;
  Field<Private> place;
  Field<Private> cancel;
  Field<Private> other;
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
  Field<Weight> weight;
};

struct Resource : Entry {
  Value<Private> text;
  Field<ResourceState> state;
};

struct Diagnosis : JudgedEntry {
  Value<Date> date;
  ValueList<Private> documents;
  std::vector<Problem> problems;
  ValueList<Private> strengths;
  std::vector<Resource> resources;
  std::vector<Statement> views;
  ValueList<Private> needs;
  ValueList<Private> expectations;
  Field<Risk> risk;
  Field<Private> risk_reason;
};

struct Closure : JudgedEntry {
  Value<Date> date; // from this day on the case is not active
  Value<ClosureReason> reason;
  Field<Private> summary;
  Field<Private> recommendations;
  Field<Private> family_view;
  Field<Date> court_notified;
  Field<Private> decided_by;
  Field<bool> monitoring;
};

struct Monitoring : JudgedEntry {
  Value<Date> date;
  Field<VisitKind> kind;
  Value<Effect> effect;
  Value<MonitoringDecision> decision;
  ValueList<MemberRef> present;
  ValueList<Private> others;
  std::vector<AreaScore> scores;
  Field<Private> difficulties;
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
  Field<Private> letter_name; // how papers that leave the office call the family
  Field<std::string_view> file_mark;
  Field<Private> social_worker;
  Field<bool> za_zyciem;
  Field<Date> records_from;
  Field<Days> visit_gap_days;
  std::vector<Member> members;
  Referral referral;
  std::vector<Assignment> assignments;
  std::optional<FirstContact> first_contact;
  std::vector<Consent> consents;
  std::optional<Agreement> agreement;
  std::vector<Suspension> suspensions;
  std::optional<Diagnosis> diagnosis;
  std::vector<Plan> plans;
  std::vector<Appointment> appointments;
  std::vector<Visit> visits;
  std::vector<Contact> contacts;
  std::optional<Housing> housing;
  std::vector<Debt> debts;
  std::vector<RiskReview> risks;
  std::vector<ChildContact> child_contacts;
  std::vector<Letter> letters;
  std::optional<Catalogue> catalogue;
  std::vector<Service> services;
  std::vector<Mandate> mandates;
  std::vector<Intervention> interventions;
  std::vector<Assessment> assessments;
  std::vector<CourtPaper> court_papers;
  std::optional<Closure> closure;
  std::vector<Monitoring> monitoring;
  std::vector<Repeated> repeated;           // no key: see Repeated
  std::vector<std::uint32_t> members_by_id; // no key: see index_members()
};

} // namespace asystent
