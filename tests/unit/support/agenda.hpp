#pragma once

#include "records.hpp"
#include "report/agenda.hpp"

namespace asystent::test {

/// The agenda of all the families of some records.
inline Agenda agenda_on(const Cases& cases, Date today, int days, std::string_view assistant = {}) {
  const Practice practice(cases.office.policy);
  std::vector<Agenda> of_families;
  for (const Family& family : cases.families)
    of_families.push_back(agenda(Case(family, cases.office, practice, today), days, assistant));
  return all_agenda(std::move(of_families));
}

} // namespace asystent::test
