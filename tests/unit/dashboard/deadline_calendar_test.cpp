#include "../support/records.hpp"
#include "dashboard/deadline_calendar.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::dashboard;
using namespace asystent::test;

namespace {

Deadline deadline_on(std::string_view rolled) {
  Deadline deadline;
  deadline.finding.rolled = day(rolled);
  return deadline;
}

} // namespace

TEST_CASE("an agenda has the days with something from the first to the last, by day") {
  const std::vector<Deadline> deadlines{deadline_on("2026-12-02"), deadline_on("2026-11-20"),
                                        deadline_on("2026-12-02"), deadline_on("2026-11-19"),
                                        deadline_on("2027-02-19")};
  const std::vector<NextVisit> visits{{.family = "R-1", .assistant = {}, .day = day("2026-12-02")}};
  const auto days = agenda(deadlines, visits, day("2026-11-20"), day("2027-02-18"));
  REQUIRE(days.size() == 2);
  CHECK(days[0].day == day("2026-11-20"));
  CHECK(days[0].deadlines == std::vector<const Deadline*>{&deadlines[1]});
  CHECK(days[1].deadlines == std::vector<const Deadline*>{&deadlines[0], &deadlines[2]});
  CHECK(days[1].visits == std::vector<const NextVisit*>{&visits[0]});
}

TEST_CASE("a month is a grid of weeks from Monday to Sunday") {
  const auto months = calendar_months({}, FreeDays(), day("2026-11-20"), day("2027-02-18"));
  REQUIRE(months.size() == 4);
  const CalendarMonth& november = months[0]; // the first is a Sunday, the 30th a Monday
  REQUIRE(november.weeks.size() == 6);
  CHECK_FALSE(november.weeks[0][5]);
  CHECK(november.weeks[0][6]->day == day("2026-11-01"));
  CHECK(november.weeks[5][0]->day == day("2026-11-30"));
  CHECK_FALSE(november.weeks[5][1]);
  CHECK(months[3].weeks.size() == 4); // February 2027 begins on a Monday
  CHECK(months[3].weeks[0][0]->day == day("2027-02-01"));
}

TEST_CASE("days know whether they are in range, free, and how much there is on them") {
  const std::vector<Deadline> deadlines{deadline_on("2026-11-23"), deadline_on("2026-11-23")};
  const auto days = agenda(deadlines, {}, day("2026-11-20"), day("2026-11-24"));
  const auto month =
      calendar_months(days, FreeDays({day("2026-11-24")}), day("2026-11-20"), day("2026-11-24"))[0];
  const auto& week = month.weeks[4];
  CHECK(week[0]->count == 2);
  CHECK_FALSE(week[0]->is_free);
  CHECK(week[0]->in_range);
  CHECK(week[1]->is_free); // the office's own
  CHECK_FALSE(week[2]->in_range);
  CHECK(week[5]->is_free);                  // a Saturday
  CHECK(month.weeks[2][2]->is_free);        // 11 November
  CHECK_FALSE(month.weeks[3][3]->in_range); // before the first day
}
