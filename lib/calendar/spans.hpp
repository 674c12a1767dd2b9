#pragma once

#include "calendar/period.hpp"

#include <algorithm>
#include <optional>

namespace asystent {

// The two kinds of time in a record (contract, section 2). They differ by a day, so each is a type of its
// own. A `from` or an end that is absent is open.

/// A time that an event ends: on the day `ended` it no longer holds, [from, ended).
struct SpanToEvent {
  std::optional<Date> from;
  std::optional<Date> ended;

  bool holds(Date day) const { return (!from || *from <= day) && (!ended || day < *ended); }

  /// Whether there is a day on which both hold.
  bool overlaps(const SpanToEvent& other) const {
    const auto later = std::max(from, other.from); // an open beginning is before each day
    return !later || (holds(*later) && other.holds(*later));
  }

  bool overlaps(const Period& period) const {
    const Date first = from ? std::max(*from, period.from) : period.from;
    return first <= period.until && holds(first);
  }
};

/// A time with a last day: on the day `until` it still holds, [from, until].
struct SpanToDay {
  std::optional<Date> from;
  std::optional<Date> until;

  bool holds(Date day) const { return (!from || *from <= day) && (!until || day <= *until); }

  bool overlaps(const Period& period) const {
    return (!from || *from <= period.until) && (!until || period.from <= *until);
  }
};

} // namespace asystent
