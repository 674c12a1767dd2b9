#pragma once

#include "calendar/spans.hpp"

#include <vector>

namespace asystent {

/// The days of several spans together, for whoever asks about many days: the spans are sorted, and those that
/// meet are one.
class DaySet {
public:
  DaySet() = default;
  explicit DaySet(std::vector<SpanToEvent> spans);

  bool holds(Date day) const { return span_at(day) != nullptr; }

  /// The unbroken time that the day is in; nullptr where it is in none.
  const SpanToEvent* span_at(Date day) const;

private:
  std::vector<SpanToEvent> spans_; // with days between them
};

/// The same time as one that an event ends.
inline SpanToEvent to_event(const SpanToDay& span) {
  if (!span.until) return {span.from, std::nullopt};
  return {span.from, *span.until + std::chrono::days{1}};
}

} // namespace asystent
