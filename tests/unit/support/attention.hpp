#pragma once

#include "records.hpp"
#include "report/attention.hpp"

namespace asystent::test {

/// What needs attention in all the families of some records.
inline report::Attention attention_on(const Records& records, Date today, std::string_view assistant = {}) {
  const Policy policy(records.cases.office.policy);
  std::vector<report::Attention> of_families;
  for (const Family& family : records.cases.families)
    of_families.push_back(
        report::attention(CaseOnDay(family, records.cases.office, policy, today), assistant));
  return report::all_attention(std::move(of_families));
}

} // namespace asystent::test
