#pragma once

#include "records.hpp"
#include "report/family.hpp"
#include "rules/judge.hpp"

namespace asystent::test {

/// One of the families of some records at a glance.
inline report::FamilySummary summary_on(const Records& records, Date today, std::size_t family = 0) {
  const Office& office = records.cases.office;
  const Policy policy(office.policy);
  return report::family_summary(CaseOnDay(records.cases.families[family], office, policy, today),
                                rules::judge(records.cases, today));
}

} // namespace asystent::test
