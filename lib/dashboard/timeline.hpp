#pragma once

#include "model/facts.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace asystent::dashboard {

#define ASYSTENT_ENUMS "dashboard/timeline.def"
#include "text/enums_of.inc"

struct TimelineSpan {
  Date from;
  std::optional<Date> ended; // the first day on which it no longer holds; open when absent
  std::string_view subject;  // id of the assistant or the child; empty for the others
  Text label;                // its kind, where it has one
};

/// Spans of one track, of which no two overlap, by time. What overlaps is in a further lane of the same
/// track; each child placed out of the family has lanes of its own.
struct TimelineLane {
  Track track{};
  std::string_view child; // id; empty where it is about no child
  std::vector<TimelineSpan> spans;
};

struct TimelineMark {
  MarkKind kind{};
  Date day;
  Text label; // what kind of visit, paper, reason …
};

/// The course of a case. Looks into the family that it was made from.
struct Timeline {
  Date first; // first day of a month
  Date last;  // last day of a month; both bound what is worth showing, at most timeline_years
  std::vector<TimelineLane> lanes;
  std::vector<TimelineMark> marks; // by day
};

/// A longer case, or one with a wrong year, is shown by its last years.
inline constexpr int timeline_years = 10;

/// `status`: of the family today; a case that is over is not followed up to today.
Timeline timeline(const Family& family, Status status, Date today);

} // namespace asystent::dashboard
