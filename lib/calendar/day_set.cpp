#include "calendar/day_set.hpp"

#include <algorithm>

namespace asystent {
namespace {

bool is_empty(const SpanToEvent& span) { return span.from && span.ended && *span.ended <= *span.from; }

bool meet(const SpanToEvent& earlier, const SpanToEvent& later) {
  return !earlier.ended || !later.from || *later.from <= *earlier.ended;
}

} // namespace

DaySet::DaySet(std::vector<SpanToEvent> spans) {
  std::erase_if(spans, is_empty);
  std::ranges::sort(spans, {}, &SpanToEvent::from); // an open beginning is before each day
  for (const SpanToEvent& span : spans) {
    if (spans_.empty() || !meet(spans_.back(), span)) {
      spans_.push_back(span);
    } else if (auto& ended = spans_.back().ended) {
      ended = span.ended ? std::optional(std::max(*ended, *span.ended)) : std::nullopt;
    }
  }
}

const SpanToEvent* DaySet::span_at(Date day) const {
  const auto after = std::ranges::upper_bound(spans_, std::optional(day), {}, &SpanToEvent::from);
  if (after == spans_.begin()) return nullptr;
  const SpanToEvent& span = *std::prev(after);
  return span.holds(day) ? &span : nullptr;
}

} // namespace asystent
