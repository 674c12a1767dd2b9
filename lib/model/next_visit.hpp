#pragma once

#include "model/case_set.hpp"

#include <optional>
#include <string>

namespace asystent {

/// The visit that was agreed last.
struct NextVisit {
  std::string family;    // the id
  std::string assistant; // the one on today; empty where there is none
  Date day;
  bool missed = false; // the day has passed, and nothing was entered on or after it
};

/// From the `next` of the newest entry that has one; none once an entry is dated on or after that day, and
/// none in a case that is not active.
std::optional<NextVisit> next_visit(const Family& family, const Office& office, Date today);

} // namespace asystent
