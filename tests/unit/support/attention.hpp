#pragma once

#include "records.hpp"
#include "report/attention.hpp"

namespace asystent::test {

/// What needs attention in all the families of some records.
inline Attention attention_on(const Records& records, Date today, std::string_view assistant = {}) {
  const Practice practice(records.cases.office.policy);
  std::vector<Attention> of_families;
  for (const Family& family : records.cases.families)
    of_families.push_back(attention(Case(family, records.cases.office, practice, today), assistant));
  return all_attention(std::move(of_families));
}

} // namespace asystent::test
