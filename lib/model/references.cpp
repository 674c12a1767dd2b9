#include "model/references.hpp"

#include "model/facts.hpp"

namespace asystent {
namespace {

/// Tells of the members that one entry names.
class Naming {
public:
  Naming(const std::function<void(const MemberReference&)>& use, const JudgedEntry& entry,
         std::optional<Date> day = {}, const Visit* visit = nullptr)
      : use_(use), entry_(entry), day_(day), visit_(visit) {}

  /// By signing, agreeing, or having been there.
  void attested(ValueList<MemberRef> members) const {
    for (const auto& member : members) tell(member, {.is_attested = true});
  }
  void attested(const Field<MemberRef>& member) const { tell(member, {.is_attested = true}); }

  void concerned(ValueList<MemberRef> members) const {
    for (const auto& member : members) tell(member, {});
  }
  void concerned(const Field<MemberRef>& member) const { tell(member, {}); }

  /// Help can be arranged for a child before it is born.
  void helped(ValueList<MemberRef> members) const {
    for (const auto& member : members) tell(member, {.may_be_unborn = true});
  }

  /// What is said of somebody says nothing of where they were.
  template <class Texts>
  void described(const Texts& texts) const {
    for (const TextOf<MemberRef>& text : texts)
      use_({.id = text.of->text, .at = text.of.at, .entry = &entry_});
  }

  /// A member or anybody else.
  void said(ValueList<Private> who) const {
    for (const auto& one : who) said(one);
  }
  void said(const Value<Private>& who) const {
    use_({.id = *who, .at = who.at, .entry = &entry_, .day = day_, .may_be_text = true, .visit = visit_});
  }
  template <class Said>
  void said_by_each(const std::vector<Said>& all) const {
    for (const Said& one : all) said(one.who);
  }

private:
  struct Kind {
    bool is_attested = false;
    bool may_be_unborn = false;
  };

  void tell(const Field<MemberRef>& member, Kind kind) const {
    if (!member) return;
    use_({.id = member->text,
          .at = member.at,
          .entry = &entry_,
          .day = day_,
          .is_attested = kind.is_attested,
          .may_be_unborn = kind.may_be_unborn,
          .visit = visit_});
  }

  const std::function<void(const MemberReference&)>& use_;
  const JudgedEntry& entry_;
  std::optional<Date> day_;
  const Visit* visit_;
};

using Use = std::function<void(const MemberReference&)>;

void of_members(const Family& family, const Use& use) {
  for (const Member& member : family.members) {
    const Naming naming(use, member);
    naming.concerned(member.parents);
    naming.concerned(member.partner);
  }
}

// A draft is not judged, so that it says nothing of its day.
void of_plan(const Plan& plan, const Use& use) {
  const Naming naming(use, plan, is_draft(plan) ? std::nullopt : plan.date.value);
  naming.attested(plan.agreed_by);
  naming.said_by_each(plan.heard);
  for (const Goal& goal : plan.goals)
    for (const Action& action : goal.actions) naming.said(action.who);
}

void of_visit(const Visit& visit, const Use& use) {
  const Naming naming(use, visit, *visit.date, &visit);
  naming.attested(visit.present);
  naming.said_by_each(visit.agreed);
  naming.described(visit.children);
  naming.attested(visit.signed_by);
}

void of_beginning(const Family& family, const Use& use) {
  for (const Consent& consent : family.consents) {
    const Naming naming(use, consent, *consent.from);
    naming.attested(consent.signed_by);
    naming.concerned(consent.binds);
  }
  if (family.diagnosis)
    Naming(use, *family.diagnosis, *family.diagnosis->date).said_by_each(family.diagnosis->views);
}

void of_registers(const Family& family, const Use& use) {
  for (const Contact& contact : family.contacts) Naming(use, contact).concerned(contact.members);
  for (const ChildContact& contact : family.child_contacts) {
    const Naming naming(use, contact, *contact.date);
    naming.concerned(contact.child);
    naming.said(contact.who);
  }
  for (const Letter& letter : family.letters) Naming(use, letter, *letter.date).concerned(letter.member);
  for (const Service& service : family.services) Naming(use, service, *service.from).helped(service.members);
}

void of_evaluation(const Family& family, const Use& use) {
  for (const Assessment& assessment : family.assessments) {
    const Naming naming(use, assessment, *assessment.date);
    naming.described(assessment.children);
    naming.said_by_each(assessment.heard);
  }
  for (const CourtPaper& paper : family.court_papers) Naming(use, paper).described(paper.children);
  for (const Monitoring& monitoring : family.monitoring)
    Naming(use, monitoring, *monitoring.date).attested(monitoring.present);
}

} // namespace

void each_reference(const Family& family, const Use& use) {
  of_members(family, use);
  of_beginning(family, use);
  for (const Plan& plan : family.plans) of_plan(plan, use);
  for (const Visit& visit : family.visits) of_visit(visit, use);
  of_registers(family, use);
  of_evaluation(family, use);
}

} // namespace asystent
