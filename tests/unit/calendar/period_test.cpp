#include "calendar/period.hpp"
#include "day.hpp"

#include <doctest/doctest.h>

#include <stdexcept>
#include <string>

using namespace asystent;

namespace {

std::string shown(const std::optional<Period>& period) {
  return period ? iso(period->from) + " " + iso(period->until) : "none";
}

} // namespace

TEST_CASE("a month, a half year and a year have their first and their last day") {
  CHECK(shown(month(2026, 2)) == "2026-02-01 2026-02-28");
  CHECK(shown(month(2028, 2)) == "2028-02-01 2028-02-29");
  CHECK(shown(month(2026, 12)) == "2026-12-01 2026-12-31");
  CHECK(shown(half_year(2026, 1)) == "2026-01-01 2026-06-30");
  CHECK(shown(half_year(2026, 2)) == "2026-07-01 2026-12-31");
  CHECK(shown(year(2026)) == "2026-01-01 2026-12-31");
}

TEST_CASE("a time that is not there is refused") {
  CHECK_THROWS_AS(month(2026, 0), std::invalid_argument);
  CHECK_THROWS_AS(month(2026, 13), std::invalid_argument);
  CHECK_THROWS_AS(month(2026, 257), std::invalid_argument);
  CHECK_THROWS_AS(half_year(2026, 3), std::invalid_argument);
}

TEST_CASE("both ends belong to the period") {
  const Period february = month(2026, 2);
  CHECK_FALSE(february.contains(make_date(2026, 1, 31)));
  CHECK(february.contains(make_date(2026, 2, 1)));
  CHECK(february.contains(make_date(2026, 2, 28)));
  CHECK_FALSE(february.contains(make_date(2026, 3, 1)));
}

TEST_CASE("a month is read as people write it") {
  CHECK(shown(parse_month("2026-02")) == "2026-02-01 2026-02-28");
  CHECK(shown(parse_month("02.2026")) == "2026-02-01 2026-02-28");
  CHECK(shown(parse_month("2.2026")) == "2026-02-01 2026-02-28");
  for (const char* text : {"", "2026", "2026-2", "2026-00", "2026-13", "2026-02-01", "26-02", "0206-02",
                           "13.2026", "02.2026.", "3000-01", "luty"})
    CHECK_MESSAGE(shown(parse_month(text)) == "none", text);
}

TEST_CASE("a year is four digits") {
  CHECK(shown(parse_year("2026")) == "2026-01-01 2026-12-31");
  for (const char* text : {"", "26", "02026", "2026-01", "0206", "3000", "rok"})
    CHECK_MESSAGE(shown(parse_year(text)) == "none", text);
}

TEST_CASE("a half-year is read as reports name it") {
  CHECK(shown(parse_half("2026-1")) == "2026-01-01 2026-06-30");
  CHECK(shown(parse_half("2026-2")) == "2026-07-01 2026-12-31");
  for (const char* text :
       {"", "2026", "2026-0", "2026-3", "2026-01", "2026-1 ", "2026/1", "20261", "1799-1", "-1"})
    CHECK_MESSAGE(shown(parse_half(text)) == "none", text);
}

TEST_CASE("each day has its half-year") {
  CHECK(half_of(make_date(2026, 6, 30)) == half_year(2026, 1));
  CHECK(half_of(make_date(2026, 7, 1)) == half_year(2026, 2));
}

TEST_CASE("a month is read as people type it, and without a year is the last that has begun") {
  const Date today = make_date(2026, 4, 1);
  for (const char* text : {"4", "04", "kwiecień", "Kwietnia", "kwiecien 2026", "april", "2026-04", "4.2026"})
    CHECK_MESSAGE(shown(parse_typed_month(text, today)) == "2026-04-01 2026-04-30", text);
  CHECK(shown(parse_typed_month("maj", today)) == "2025-05-01 2025-05-31");
  CHECK(shown(parse_typed_month("12", today)) == "2025-12-01 2025-12-31");
  for (const char* text : {"", "0", "13", "kwiecien 26", "kwiecień 2026 r", "4 x", "wiosna"})
    CHECK_MESSAGE(shown(parse_typed_month(text, today)) == "none", text);
}
