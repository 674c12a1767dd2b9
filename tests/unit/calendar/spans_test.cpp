#include "calendar/spans.hpp"
#include "day.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::test;

namespace {

SpanToEvent to_event(const char* from, const char* ended) { return {day(from), day(ended)}; }
SpanToDay to_day(const char* from, const char* until) { return {day(from), day(until)}; }

} // namespace

TEST_CASE("a time that an event ends does not hold on the day of the event") {
  const SpanToEvent span = to_event("2026-03-02", "2026-03-05");
  CHECK_FALSE(span.holds(day("2026-03-01")));
  CHECK(span.holds(day("2026-03-02")));
  CHECK(span.holds(day("2026-03-04")));
  CHECK_FALSE(span.holds(day("2026-03-05")));
}

TEST_CASE("a time with a last day still holds on it") {
  const SpanToDay span = to_day("2026-03-02", "2026-03-05");
  CHECK_FALSE(span.holds(day("2026-03-01")));
  CHECK(span.holds(day("2026-03-02")));
  CHECK(span.holds(day("2026-03-05")));
  CHECK_FALSE(span.holds(day("2026-03-06")));
}

TEST_CASE("what is absent is open") {
  CHECK(SpanToEvent{}.holds(day("2026-03-05")));
  CHECK(SpanToDay{}.holds(day("2026-03-05")));
  CHECK(SpanToEvent{}.overlaps(to_event("2026-03-02", "2026-03-05")));
  CHECK(SpanToEvent{day("2026-03-04"), {}}.overlaps(to_event("2026-03-02", "2026-03-05")));
}

TEST_CASE("a time that begins on the day on which another has ended does not overlap it") {
  CHECK_FALSE(to_event("2026-03-02", "2026-03-05").overlaps(to_event("2026-03-05", "2026-03-09")));
  CHECK(to_event("2026-03-02", "2026-03-05").overlaps(to_event("2026-03-04", "2026-03-09")));
}

TEST_CASE("a time overlaps a period by one day") {
  const Period march = month(2026, 3);
  CHECK_FALSE(to_event("2026-02-02", "2026-03-01").overlaps(march));
  CHECK(to_event("2026-02-02", "2026-03-02").overlaps(march));
  CHECK(to_day("2026-02-02", "2026-03-01").overlaps(march));
  CHECK(to_day("2026-03-31", "2026-04-30").overlaps(march));
  CHECK_FALSE(to_day("2026-04-01", "2026-04-30").overlaps(march));
}

TEST_CASE("a time that ends before it begins holds on no day") {
  CHECK_FALSE(to_event("2026-03-05", "2026-03-02").holds(day("2026-03-03")));
  CHECK_FALSE(to_event("2026-03-05", "2026-03-02").overlaps(month(2026, 3)));
}
