#pragma once

#include "model/caseload.hpp"

#include <optional>
#include <vector>

namespace asystent {

/// An unbroken time with more families than a limit.
struct Overload {
  Date from;
  std::optional<Date> until;    // the last day; open when absent
  int most = 0;                 // the greatest number, families_elsewhere included
  bool accepted = true;         // on every day enough of the assignments say why they were saved all the same
  std::vector<Counted> counted; // all that count on any day of it
};

/// `today`: the first day to look at of somebody whose beginning is not known.
std::vector<Overload> overloads(const Caseloads& caseloads, const Policy& policy, const Assistant& assistant,
                                int limit, Date today);

} // namespace asystent
