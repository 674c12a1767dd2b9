#include "model/disclosed.hpp"
#include "record/consistency.hpp"
#include "text/nearest.hpp"

#include <algorithm>
#include <vector>

namespace asystent {
namespace {

/// The ids that may be named, and what it is called when another one is.
class Known {
public:
  Known(FindingId unknown, Problems& problems) : unknown_(unknown), problems_(problems) {}

  void add(std::string_view id) { ids_.push_back(id); }

  template <class Ref>
  void check(const Field<Ref>& field) {
    if (!field || std::ranges::find(ids_, disclosed(field->text)) != ids_.end()) return;
    problems_.add(unknown_, field.at,
                  {{"value", std::string(disclosed(field->text))},
                   {"nearest", std::string(nearest(disclosed(field->text), ids_))}});
  }

  template <class Ref>
  void check(FieldList<Ref> list) {
    for (const Value<Ref>& value : list) check<Ref>(value);
  }

private:
  FindingId unknown_;
  Problems& problems_;
  std::vector<std::string_view> ids_;
};

void check_members(const Family& family, Problems& problems) {
  Known members(FindingId::unknown_member, problems);
  for (const Member& member : family.members)
    if (!member.id->text.empty()) members.add(disclosed(member.id->text));
  for (const Member& member : family.members) {
    members.check(member.parents);
    members.check(member.partner);
  }
  for (const Consent& consent : family.consents) {
    members.check(consent.signed_by);
    members.check(consent.binds);
  }
  for (const Plan& plan : family.plans) members.check(plan.agreed_by);
  for (const Visit& visit : family.visits) {
    members.check(visit.present);
    members.check(visit.signed_by);
  }
  for (const Service& service : family.services) members.check(service.members);
}

// A visit names goals of the plan that held then. Plans are replaced and their dates are corrected, so a goal
// of any plan of the family is known.
void check_goals(const Family& family, Problems& problems) {
  Known goals(FindingId::unknown_goal, problems);
  for (const Plan& plan : family.plans)
    for (const Goal& goal : plan.goals) goals.add(*goal.id);
  for (const Visit& visit : family.visits) goals.check(visit.goals);
}

} // namespace

void check_references(const Family& family, Problems& problems) {
  check_members(family, problems);
  check_goals(family, problems);
}

} // namespace asystent
