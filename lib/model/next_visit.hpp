#pragma once

#include "model/case_set.hpp"

#include <optional>
#include <string>
#include <utility>

namespace asystent {

/// A visit or a meeting that was agreed. Lives on when the record is gone.
struct NextVisit {
  std::string family;    // the id
  std::string assistant; // the one on today; empty where there is none
  Date day;
  bool missed = false; // the day has passed, and nothing was entered on or after it
  std::optional<ClockTime> from = {};
  std::optional<ClockTime> to = {};
  std::optional<VisitKind> kind = {};
  bool is_announced = false; // by the `next` of an entry: a visit, and no meeting of its own
  PrivateText what = {};
  PrivateText place = {};
};

/// By day and hour; those without an hour after the others of their day.
inline std::pair<Date, int> when(const NextVisit& visit) {
  const int after_the_day = 24 * 60 + 1;
  return {visit.day, visit.from ? visit.from->minutes : after_the_day};
}

/// The newest entry up to today that announces a visit, while that is to come or was missed; nullptr where
/// there is none, and in a case that is not active.
const Visit* announcing_visit(const Family& family, const Office& office, Date today);

/// From the `next` of the newest entry that has one; none once an entry is dated on or after that day, and
/// none in a case that is not active.
std::optional<NextVisit> next_visit(const Family& family, const Office& office, Date today);

} // namespace asystent
