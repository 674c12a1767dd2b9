#include "calendar/clock_time.hpp"

#include <doctest/doctest.h>

using namespace asystent;

TEST_CASE("a time of day is read as minutes since midnight") {
  CHECK(parse_clock_time("9:05") == ClockTime{545});
  CHECK(parse_clock_time("09:05") == ClockTime{545});
  CHECK(parse_clock_time("15:00") == ClockTime{900});
  CHECK(parse_clock_time("0:00") == ClockTime{0});
  CHECK(parse_clock_time("00:00") == ClockTime{0});
  CHECK(parse_clock_time("23:59") == ClockTime{1439});
  CHECK(parse_clock_time("24:00") == ClockTime{1440});
}

TEST_CASE("nothing else is read as a time of day") {
  for (const char* text : {"",       ":",     "9",    "9:",       "9:5",    ":05",    "09:5",  "009:05",
                           "09:005", "9.05",  "9:60", "24:01",    "25:00",  "99:99",  "-9:05", "+9:05",
                           " 9:05",  "9:05 ", "9: 5", "09:05:00", "9:05am", "0x9:05", "540"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_clock_time(text));
  }
}

TEST_CASE("a time of day is written with two digits each") {
  CHECK(to_string(ClockTime{545}) == "09:05");
  CHECK(to_string(ClockTime{0}) == "00:00");
  CHECK(to_string(ClockTime{1440}) == "24:00");
}

TEST_CASE("every minute of the day is written and read back as itself") {
  for (int minutes = 0; minutes <= 1440; ++minutes)
    CHECK(parse_clock_time(to_string(ClockTime{minutes})) == ClockTime{minutes});
}

TEST_CASE("times of day are in order") {
  CHECK(ClockTime{545} < ClockTime{546});
  CHECK(ClockTime{1440} > ClockTime{0});
  CHECK(ClockTime{545} == ClockTime{545});
}

TEST_CASE("a time is read as people type it only where they type it") {
  CHECK(parse_typed_time("15") == ClockTime{900});
  CHECK(parse_typed_time("15.00") == ClockTime{900});
  CHECK(parse_typed_time("9.05") == ClockTime{545});
  CHECK(parse_typed_time("9:05") == ClockTime{545});
  for (const char* text : {"", "25", "15.", "15.5", "15.00.00", "15:00.00", "1500", "kwadrans"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_typed_time(text));
  }
}
