#pragma once

#include "model/facts.hpp"

#include <optional>

namespace asystent {

/// A place in a case where one of its members is named.
struct MemberReference {
  Private id;
  Position at;
  const JudgedEntry* entry = nullptr; // that names them
  std::optional<Date> day{};          // of the entry; none where it says nothing of a day
  bool is_attested = false;           // signed, agreed, or was there
  bool may_be_text = false;           // an id, or any other text
  bool may_be_unborn = false;
  const Visit* visit = nullptr; // where the entry is one
};

/// Tells of the members that one entry names. `Use` is called for each: a case names thousands.
template <class Use>
class Naming {
public:
  Naming(Use& use, const JudgedEntry& entry, std::optional<Date> day = {}, const Visit* visit = nullptr)
      : use_(use), entry_(entry), day_(day), visit_(visit) {}

  /// By signing, agreeing, or having been there.
  void attested(ValueList<MemberRef> members) const {
    for (const auto& member : members) tell(*member, member.at, {.is_attested = true});
  }
  void attested(const Field<MemberRef>& member) const {
    if (member) tell(*member, member.at, {.is_attested = true});
  }

  void concerned(ValueList<MemberRef> members) const {
    for (const auto& member : members) tell(*member, member.at, {});
  }
  void concerned(const Field<MemberRef>& member) const {
    if (member) tell(*member, member.at, {});
  }

  /// Help can be arranged for a child before it is born.
  void helped(ValueList<MemberRef> members) const {
    for (const auto& member : members) tell(*member, member.at, {.may_be_unborn = true});
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

  void tell(const MemberRef& member, Position at, Kind kind) const {
    use_({.id = member.text,
          .at = at,
          .entry = &entry_,
          .day = day_,
          .is_attested = kind.is_attested,
          .may_be_unborn = kind.may_be_unborn,
          .visit = visit_});
  }

  Use& use_;
  const JudgedEntry& entry_;
  std::optional<Date> day_;
  const Visit* visit_;
};

/// All references of a case, part by part: of the entries for whose day `is_asked` holds, which has none
/// where the entry says nothing of one.
template <class IsAsked, class Use>
class References {
public:
  References(IsAsked& is_asked, Use& use) : is_asked_(is_asked), use_(use) {}

  void of_members(const Family& family) const {
    for (const Member& member : family.members)
      of(member, {}, [&](const auto& naming) {
        naming.concerned(member.parents);
        naming.concerned(member.partner);
      });
  }

  void of_beginning(const Family& family) const {
    for (const Consent& consent : family.consents)
      of(consent, *consent.from, [&](const auto& naming) {
        naming.attested(consent.signed_by);
        naming.concerned(consent.binds);
      });
    if (const auto& diagnosis = family.diagnosis)
      of(*diagnosis, *diagnosis->date, [&](const auto& naming) { naming.said_by_each(diagnosis->views); });
  }

  // A draft is not judged, so that it says nothing of its day.
  void of_plan(const Plan& plan) const {
    of(plan, is_draft(plan) ? std::nullopt : plan.date.value, [&](const auto& naming) {
      naming.attested(plan.agreed_by);
      naming.said_by_each(plan.heard);
      for (const Goal& goal : plan.goals)
        for (const Action& action : goal.actions) naming.said(action.who);
    });
  }

  void of_visit(const Visit& visit) const {
    const auto names = [&](const auto& naming) {
      naming.attested(visit.present);
      naming.said_by_each(visit.agreed);
      naming.described(visit.children);
      naming.attested(visit.signed_by);
    };
    of(visit, *visit.date, names, &visit);
  }

  void of_registers(const Family& family) const {
    for (const Contact& contact : family.contacts)
      of(contact, {}, [&](const auto& naming) { naming.concerned(contact.members); });
    for (const ChildContact& contact : family.child_contacts)
      of(contact, *contact.date, [&](const auto& naming) {
        naming.concerned(contact.child);
        naming.said(contact.who);
      });
    for (const Letter& letter : family.letters)
      of(letter, *letter.date, [&](const auto& naming) { naming.concerned(letter.member); });
    for (const Service& service : family.services)
      of(service, *service.from, [&](const auto& naming) { naming.helped(service.members); });
  }

  void of_evaluation(const Family& family) const {
    for (const Assessment& assessment : family.assessments)
      of(assessment, *assessment.date, [&](const auto& naming) {
        naming.described(assessment.children);
        naming.said_by_each(assessment.heard);
      });
    for (const CourtPaper& paper : family.court_papers)
      of(paper, {}, [&](const auto& naming) { naming.described(paper.children); });
    for (const Monitoring& monitoring : family.monitoring)
      of(monitoring, *monitoring.date, [&](const auto& naming) { naming.attested(monitoring.present); });
  }

private:
  template <class Names>
  void of(const JudgedEntry& entry, std::optional<Date> day, Names names,
          const Visit* visit = nullptr) const {
    if (is_asked_(day)) names(Naming(use_, entry, day, visit));
  }

  IsAsked& is_asked_;
  Use& use_;
};

/// Those of the entries that are asked about, in the order of the record's keys. A placement names its member
/// by where it stands, and is not among them.
template <class IsAsked, class Use>
void each_reference(const Family& family, IsAsked is_asked, Use use) {
  const References references(is_asked, use);
  references.of_members(family);
  references.of_beginning(family);
  for (const Plan& plan : family.plans) references.of_plan(plan);
  for (const Visit& visit : family.visits) references.of_visit(visit);
  references.of_registers(family);
  references.of_evaluation(family);
}

/// All of them.
template <class Use>
void each_reference(const Family& family, Use use) {
  each_reference(
      family, [](std::optional<Date>) { return true; }, use);
}

} // namespace asystent
