#pragma once

#include "records.hpp"
#include "report/attention.hpp"

namespace asystent::test {

/// What needs attention in all the families of some records.
inline report::Attention attention_on(const Records& records, Date today, std::string_view assistant = {}) {
  const Policy policy(records.cases.office.policy);
  std::vector<report::FamilyMorning> families;
  for (const Family& family : records.cases.families)
    families.push_back(report::morning(CaseOnDay(family, records.cases.office, policy, today), assistant));
  return report::attention(std::move(families), records.cases.office, today, assistant);
}

} // namespace asystent::test
