#include "calendar/day_set.hpp"
#include "calendar/span_index.hpp"

#include <doctest/doctest.h>

#include <random>
#include <ranges>
#include <vector>

using namespace asystent;

namespace {

Date day(int number) { return make_date(2026, 1, 1) + std::chrono::days{number}; }

std::optional<Date> one_of(std::mt19937& dice, int open_of_ten) {
  if (static_cast<int>(dice() % 10) < open_of_ten) return std::nullopt;
  return day(static_cast<int>(dice() % 20));
}

/// Few, or as many as are asked in another way.
std::vector<SpanToEvent> some_spans(std::mt19937& dice) {
  std::vector<SpanToEvent> spans;
  for (auto i = dice() % (dice() % 2 == 0 ? 6 : 30); i > 0; --i)
    spans.push_back({one_of(dice, 1), one_of(dice, 2)});
  return spans;
}

} // namespace

TEST_CASE("Many spans are asked at once as each would be alone") {
  std::mt19937 dice(7);
  for (int round = 0; round < 2000; ++round) {
    const auto spans = some_spans(dice);
    const DaySet days(spans);
    const SpanIndex index(spans);
    for (int number = -1; number <= 21; ++number) {
      const Date asked = day(number);
      const auto first =
          std::ranges::find_if(spans, [asked](const SpanToEvent& span) { return span.holds(asked); });
      CHECK(days.holds(asked) == (first != spans.end()));
      CHECK(index.first_on(asked) == (first == spans.end()
                                          ? std::nullopt
                                          : std::optional(static_cast<std::size_t>(first - spans.begin()))));
    }
  }
}

TEST_CASE("Spans that meet are one time, and an empty one joins none") {
  const DaySet days({{day(5), day(9)}, {day(0), day(5)}, {day(9), day(9)}, {day(12), {}}});
  REQUIRE(days.span_at(day(6)) != nullptr);
  CHECK(days.span_at(day(6))->from == day(0));
  CHECK(days.span_at(day(6))->ended == day(9));
  CHECK(days.span_at(day(9)) == nullptr);
  CHECK(days.span_at(day(4000))->from == day(12));
}

TEST_CASE("A last day is the day before an event") {
  CHECK(to_event({day(1), day(3)}).holds(day(3)));
  CHECK_FALSE(to_event({day(1), day(3)}).holds(day(4)));
  CHECK(to_event({day(1), {}}).holds(day(400)));
}
