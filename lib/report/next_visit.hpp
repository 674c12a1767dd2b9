#pragma once

#include "model/cases.hpp"

#include <optional>
#include <string_view>

namespace asystent {

/// The visit that was agreed last. Looks into the cases that it was made from.
struct NextVisit {
  const Family* family = nullptr;
  std::string_view assistant; // the one on today; empty where there is none
  Date day;
  bool missed = false; // the day has passed, and nothing was entered on or after it
};

/// From the `next` of the newest entry that has one; none once an entry is dated on or after that day, and
/// none in a case that is not active.
std::optional<NextVisit> next_visit(const Family& family, const Office& office, Date today);

} // namespace asystent
