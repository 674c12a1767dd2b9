#pragma once

#include "model/cases.hpp"

#include <string_view>
#include <vector>

namespace asystent {

/// The caseload of one assistant against the limit (art. 15 ust. 4). Looks into the cases that it was made
/// from.
struct CaseloadRow {
  std::string_view id;
  std::string_view name;
  bool employed = true;
  std::vector<const Family*> families; // by id
  int elsewhere = 0;                   // families in another gmina
  int limit = 0;

  int count() const { return static_cast<int>(families.size()) + elsewhere; }
  int free() const { return limit - count(); } // negative: over the limit
};

/// The assistants employed on the day, in the office's order. Others only where an assignment was never
/// ended: their families wait to be handed over, and their limit is 0.
std::vector<CaseloadRow> caseload_report(const Cases& cases, Date today);

} // namespace asystent
