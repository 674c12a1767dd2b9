#pragma once

#include "model/facts.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace asystent {

/// What lasts in a case, as the timeline shows it from the top down.
enum class Track { assignment, basis, plan, suspension, placement };
template <>
inline constexpr auto words<Track> = std::to_array<Word>({
    {"assignment", {"asystent", "assistant"}},
    {"basis", {"podstawa pracy", "basis of work"}},
    {"plan", {"plan", "plan"}},
    {"suspension", {"zawieszenie", "suspension"}},
    {"placement", {"poza rodziną", "out of the family"}},
});

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

/// What happened on one day.
enum class MarkKind {
  visit_held,
  visit_not_held,
  assessment,
  court_request,
  court_paper,
  intervention,
  closure,
  monitoring
};
template <>
inline constexpr auto words<MarkKind> = std::to_array<Word>({
    {"visit_held", {"wizyta lub kontakt", "visit or contact"}},
    {"visit_not_held", {"nie odbyła się", "not held"}},
    {"assessment", {"okresowa ocena", "assessment"}},
    {"court_request", {"wniosek sądu", "request of the court"}},
    {"court_paper", {"pismo wysłane do sądu", "paper sent to the court"}},
    {"intervention", {"interwencja", "intervention"}},
    {"closure", {"zakończenie", "closure"}},
    {"monitoring", {"monitorowanie", "monitoring"}},
});

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

} // namespace asystent
