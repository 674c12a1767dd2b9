#pragma once

#include "records.hpp"
#include "report/agenda.hpp"

namespace asystent::test {

/// The agenda of all the families of some records.
inline report::Agenda agenda_on(const CaseSet& cases, Date today, int days, std::string_view assistant = {}) {
  const Policy policy(cases.office.policy);
  std::vector<report::Agenda> of_families;
  for (const Family& family : cases.families)
    of_families.push_back(report::agenda(CaseOnDay(family, cases.office, policy, today), days, assistant));
  return report::all_agenda(std::move(of_families));
}

} // namespace asystent::test
