#pragma once

#include "model/family.hpp"

namespace asystent {

/// Calls `use` for each entry of the record that may have been saved against errors, in the order of the
/// keys.
template <class Use>
void each_judged_entry(const Family& family, Use use) {
  const auto all = [&](const auto& entries) {
    for (const auto& entry : entries) use(entry);
  };
  for (const Member& member : family.members) {
    use(member);
    all(member.placements);
  }
  use(family.referral);
  if (family.referral.decision) use(*family.referral.decision);
  all(family.assignments);
  if (family.first_contact) use(*family.first_contact);
  all(family.consents);
  all(family.suspensions);
  if (family.diagnosis) use(*family.diagnosis);
  all(family.plans);
  all(family.appointments);
  all(family.visits);
  all(family.contacts);
  all(family.debts);
  all(family.risks);
  all(family.child_contacts);
  all(family.letters);
  all(family.services);
  all(family.mandates);
  all(family.interventions);
  all(family.assessments);
  all(family.court_papers);
  if (family.closure) use(*family.closure);
  all(family.monitoring);
}

} // namespace asystent
