#pragma once

#include "records.hpp"
#include "report/family.hpp"
#include "rules/judge.hpp"

namespace asystent::test {

/// One of the families of some records at a glance.
inline FamilySummary summary_on(const Records& records, Date today, std::size_t family = 0) {
  const Office& office = records.cases.office;
  const Practice practice(office.policy);
  return family_summary(Case(records.cases.families[family], office, practice, today),
                        judge(records.cases, today));
}

} // namespace asystent::test
