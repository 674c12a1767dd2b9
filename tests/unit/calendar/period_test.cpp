#include "calendar/period.hpp"

#include <doctest/doctest.h>

using namespace asystent;

namespace {

std::string shown(const std::optional<Period>& period) {
  return period ? iso(period->from) + " " + iso(period->until) : "";
}

} // namespace

TEST_CASE("A year and its halves go from their first to their last day") {
  CHECK(shown(parse_year("2026")) == "2026-01-01 2026-12-31");
  CHECK(shown(parse_half("2026-1")) == "2026-01-01 2026-06-30");
  CHECK(shown(parse_half("2026-2")) == "2026-07-01 2026-12-31");
  CHECK(shown(parse_year("1800")) == "1800-01-01 1800-12-31");
}

TEST_CASE("Other words are no period") {
  for (const char* text :
       {"", "26", "02026", "20266", "1799", "3000", "2026-1", "2026 ", " 2026", "-2026", "rok"})
    CHECK(shown(parse_year(text)).empty());
  for (const char* text :
       {"", "2026", "2026-0", "2026-3", "2026-01", "2026-1 ", "2026/1", "20261", "1799-1", "-1"})
    CHECK(shown(parse_half(text)).empty());
}

TEST_CASE("Both days of the border belong to the period") {
  const Period half = *parse_half("2026-1");
  CHECK_FALSE(half.contains(half.from - std::chrono::days{1}));
  CHECK(half.contains(half.from));
  CHECK(half.contains(half.until));
  CHECK_FALSE(half.contains(half.until + std::chrono::days{1}));
}

TEST_CASE("Each day has its half-year") {
  CHECK(shown(half_of(parse_half("2026-1")->until)) == "2026-01-01 2026-06-30");
  CHECK(shown(half_of(parse_half("2026-2")->from)) == "2026-07-01 2026-12-31");
}
