#include "calendar/free_days.hpp"
#include "day.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>

using namespace asystent;
using asystent::test::day;
using std::chrono::days;

namespace {

// The free days of a year that are not Sundays by their nature, as the almanac has them.
std::set<std::string> listed_free_days(int year) {
  std::set<std::string> listed;
  for (Date date = make_date(year, 1, 1); date < make_date(year + 1, 1, 1); date += days{1}) {
    const auto name = statutory_free_day(date);
    if (name && name->en != "Sunday") listed.insert(iso(date));
  }
  return listed;
}

// Gauss's rule, with the constants of 1900 to 2099 and of 2100 to 2199.
Date easter_by_gauss(int year) {
  const int constant = year < 2100 ? 5 : 6;
  const int moon = (19 * (year % 19) + 24) % 30;
  const int sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + constant) % 7;
  const bool too_late = sunday == 6 && (moon == 29 || (moon == 28 && year % 19 > 10));
  return make_date(year, 3, 22) + days{moon + sunday - (too_late ? 7 : 0)};
}

} // namespace

TEST_CASE("Easter Sunday falls on the known dates of 2000 to 2040") {
  constexpr const char* known[] = {
      "2000-04-23", "2001-04-15", "2002-03-31", "2003-04-20", "2004-04-11", "2005-03-27", "2006-04-16",
      "2007-04-08", "2008-03-23", "2009-04-12", "2010-04-04", "2011-04-24", "2012-04-08", "2013-03-31",
      "2014-04-20", "2015-04-05", "2016-03-27", "2017-04-16", "2018-04-01", "2019-04-21", "2020-04-12",
      "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28",
      "2028-04-16", "2029-04-01", "2030-04-21", "2031-04-13", "2032-03-28", "2033-04-17", "2034-04-09",
      "2035-03-25", "2036-04-13", "2037-04-05", "2038-04-25", "2039-04-10", "2040-04-01"};
  int year = 2000;
  for (const char* date : known) CHECK(iso(easter_sunday(year++)) == date);
  CHECK(year == 2041);
}

TEST_CASE("Easter Sunday agrees with the rule of Gauss") {
  for (int year = 1900; year <= 2199; ++year) CHECK(iso(easter_sunday(year)) == iso(easter_by_gauss(year)));
}

TEST_CASE("Easter Sunday is found at both ends of its range") {
  CHECK(iso(easter_sunday(1818)) == "1818-03-22");
  CHECK(iso(easter_sunday(1943)) == "1943-04-25");
}

TEST_CASE("the free days of 2026 are those of the act") {
  CHECK(listed_free_days(2026) ==
        std::set<std::string>{"2026-01-01", "2026-01-06", "2026-04-05", "2026-04-06", "2026-05-01",
                              "2026-05-03", "2026-05-24", "2026-06-04", "2026-08-15", "2026-11-01",
                              "2026-11-11", "2026-12-24", "2026-12-25", "2026-12-26"});
}

TEST_CASE("the free days of 1990 to 2100 are the fixed ones and those that follow Easter") {
  for (int year = 1990; year <= 2100; ++year) {
    std::set<std::string> expected;
    for (const char* date : {"01-01", "01-06", "05-01", "05-03", "08-15", "11-01", "11-11", "12-25", "12-26"})
      expected.insert(std::to_string(year) + "-" + date);
    for (int after_easter : {0, 1, 49, 60}) expected.insert(iso(easter_by_gauss(year) + days{after_easter}));
    if (year >= 2025) expected.insert(std::to_string(year) + "-12-24");
    if (year == 2018) expected.insert("2018-11-12");
    CHECK(listed_free_days(year) == expected);
  }
}

TEST_CASE("24 December is free from 2025 on") {
  CHECK_FALSE(statutory_free_day(day("2024-12-24")));
  CHECK(statutory_free_day(day("2025-12-24")));
  CHECK(statutory_free_day(day("2040-12-24")));
}

TEST_CASE("12 November was free once, in 2018") {
  CHECK_FALSE(statutory_free_day(day("2016-11-12")));
  CHECK(statutory_free_day(day("2018-11-12")));
  CHECK_FALSE(statutory_free_day(day("2019-11-12")));
  CHECK_FALSE(FreeDays{}.is_working(day("2018-11-12")));
}

TEST_CASE("the days beside a free day are not free") {
  for (const char* date :
       {"2026-01-02", "2026-01-05", "2026-01-07", "2026-04-07", "2026-04-30", "2026-05-25", "2026-06-03",
        "2026-06-05", "2026-08-14", "2026-11-10", "2026-11-12", "2026-12-23"}) {
    CAPTURE(date);
    CHECK_FALSE(FreeDays{}.is_free(day(date)));
    CHECK(FreeDays{}.is_working(day(date)));
  }
}

TEST_CASE("Sunday is free, Saturday is neither free nor a working day") {
  CHECK(FreeDays{}.is_free(day("2026-11-22")));
  CHECK_FALSE(FreeDays{}.is_working(day("2026-11-22")));
  CHECK_FALSE(FreeDays{}.is_free(day("2026-11-21")));
  CHECK_FALSE(FreeDays{}.is_working(day("2026-11-21")));
  CHECK(FreeDays{}.is_working(day("2026-11-20")));
  CHECK(FreeDays{}.is_working(day("2026-11-23")));
}

TEST_CASE("a free day has its name in Polish and English") {
  CHECK(statutory_free_day(day("2026-06-04"))->pl == "Boże Ciało");
  CHECK(statutory_free_day(day("2026-06-04"))->en == "Corpus Christi");
  CHECK(statutory_free_day(day("2026-04-05"))->pl == "Wielkanoc");
  CHECK(statutory_free_day(day("2026-05-24"))->pl == "Zielone Świątki");
  CHECK(statutory_free_day(day("2026-12-24"))->pl == "Wigilia Bożego Narodzenia");
  CHECK(statutory_free_day(day("2026-11-22"))->pl == "niedziela");
  CHECK_FALSE(statutory_free_day(day("2026-11-21")));
}

TEST_CASE("the office's own free days are free beside the statutory ones") {
  const FreeDays office{{day("2026-06-05"), day("2026-01-02")}};
  CHECK(office.is_free(day("2026-01-02")));
  CHECK(office.is_free(day("2026-06-05")));
  CHECK_FALSE(office.is_working(day("2026-06-05")));
  CHECK(office.is_free(day("2026-06-04")));
  CHECK(office.is_working(day("2026-06-03")));
  CHECK_FALSE(office.is_free(day("2027-01-02")));
}
