#include "calendar/office_time.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

sys_seconds utc(int year, unsigned month, unsigned day, int hour, int minute = 0, int second = 0) {
  return make_date(year, month, day) + hours(hour) + minutes(minute) + seconds(second);
}

} // namespace

TEST_CASE("The office's clock changes on the last Sundays of March and October at one o'clock UTC") {
  CHECK(office_offset(utc(2026, 3, 29, 0, 59, 59)) == hours(1));
  CHECK(office_offset(utc(2026, 3, 29, 1)) == hours(2));
  CHECK(office_offset(utc(2026, 10, 25, 0, 59, 59)) == hours(2));
  CHECK(office_offset(utc(2026, 10, 25, 1)) == hours(1));
}

TEST_CASE("A moment belongs to the day of the office") {
  CHECK(office_day(utc(2026, 6, 30, 21, 59, 59)) == make_date(2026, 6, 30));
  CHECK(office_day(utc(2026, 6, 30, 22)) == make_date(2026, 7, 1));
  CHECK(office_day(utc(2026, 12, 31, 22, 59, 59)) == make_date(2026, 12, 31));
  CHECK(office_day(utc(2026, 12, 31, 23)) == make_date(2027, 1, 1));
}

TEST_CASE("A day of the office ends at its own midnight, also on the days of changed clocks") {
  CHECK(end_of_office_day(make_date(2026, 6, 30)) == utc(2026, 6, 30, 21, 59, 59));
  CHECK(end_of_office_day(make_date(2026, 12, 31)) == utc(2026, 12, 31, 22, 59, 59));
  CHECK(end_of_office_day(make_date(2026, 3, 28)) == utc(2026, 3, 28, 22, 59, 59));
  CHECK(end_of_office_day(make_date(2026, 3, 29)) == utc(2026, 3, 29, 21, 59, 59));
  CHECK(end_of_office_day(make_date(2026, 10, 24)) == utc(2026, 10, 24, 21, 59, 59));
  CHECK(end_of_office_day(make_date(2026, 10, 25)) == utc(2026, 10, 25, 22, 59, 59));
}

TEST_CASE("A moment is told with the zone") {
  CHECK(office_time(utc(2026, 6, 30, 15, 20, 5)) == "2026-06-30 17:20:05 +02:00");
  CHECK(office_time(utc(2026, 11, 20, 23, 30)) == "2026-11-21 00:30:00 +01:00");
}
