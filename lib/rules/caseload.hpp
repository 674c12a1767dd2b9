#pragma once

#include "model/cases.hpp"
#include "rules/practice.hpp"

#include <optional>
#include <set>
#include <string_view>
#include <vector>

namespace asystent {

/// The act's limit of families for one assistant (art. 15 ust. 4).
inline constexpr int statutory_caseload_limit = 15;

/// A family that counts to an assistant's caseload, and the assignment by which it does.
struct Counted {
  const Family* family;
  const Assignment* assignment;
};

/// Contract, section 2: the families active on the day with an assignment of the assistant that holds, each
/// once, without families_elsewhere.
std::vector<Counted> counted_families(const Cases& cases, const Practice& practice,
                                      const Assistant& assistant, Date day);

int families_elsewhere(const Assistant& assistant);
/// The assistant's own limit, else the office's.
int limit_of(const Assistant& assistant, const Practice& practice);

/// The days on which the number of the assistant's families can change: from each to the day before the next
/// one it is the same.
std::set<Date> caseload_turns(const Cases& cases, const Assistant& assistant);

/// An unbroken time with more families than a limit.
struct Overload {
  Date from;
  std::optional<Date> until;    // the last day; open when absent
  int most = 0;                 // the greatest number, families_elsewhere included
  bool accepted = true;         // on every day enough of the assignments say why they were saved all the same
  std::vector<Counted> counted; // all that count on any day of it
};

std::vector<Overload> overloads(const Cases& cases, const Practice& practice, const Assistant& assistant,
                                int limit);

} // namespace asystent
