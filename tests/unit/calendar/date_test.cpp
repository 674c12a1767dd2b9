#include "day.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

using namespace asystent;
using asystent::test::day;
using std::chrono::days;

TEST_CASE("a date is read from exactly the ISO form") {
  CHECK(parse_iso("2026-02-03") == Date{make_date(2026, 2, 3)});
  for (const char* text :
       {"", "2026", "2026-02", "2026-2-3", "2026-02-3", "2026-02-031", "02026-02-03", "26-02-03",
        "2026-02-03 ", " 2026-02-03", "2026/02/03", "20260203", "03.02.2026", "2026-0x-03", "+026-02-03",
        "-026-02-03", "2026-02--3", "2026-02-03T00:00", "２０２６-02-03"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_iso(text));
  }
}

TEST_CASE("a date that does not exist is not read") {
  for (const char* text : {"2026-00-10", "2026-13-10", "2026-01-00", "2026-01-32", "2026-04-31", "2026-02-29",
                           "1900-02-29", "2100-02-29"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_iso(text));
  }
  for (const char* text : {"2024-02-29", "2000-02-29", "2026-02-28", "2026-12-31"}) {
    CAPTURE(text);
    CHECK(parse_iso(text));
  }
}

TEST_CASE("the years 1800 to 2999 are read and no others") {
  CHECK_FALSE(parse_iso("1799-12-31"));
  CHECK(parse_iso("1800-01-01"));
  CHECK(parse_iso("2999-12-31"));
  CHECK_FALSE(parse_iso("3000-01-01"));
  CHECK_FALSE(parse_iso("0000-01-01"));
}

TEST_CASE("every day of the range is written as ISO and read back as itself") {
  int read = 0;
  for (Date date = day("1800-01-01"); date <= day("2999-12-31"); date += days{1}) {
    if (parse_iso(iso(date)) != date) FAIL_CHECK("not read back: " << iso(date));
    ++read;
  }
  CHECK(read == 438291);
}

TEST_CASE("a date is written in the ISO form and in two Polish forms") {
  CHECK(iso(day("2026-02-03")) == "2026-02-03");
  CHECK(iso(make_date(987, 6, 5)) == "0987-06-05");
  CHECK(iso(make_date(12345, 6, 7)) == "12345-06-07");
  CHECK(polish(make_date(987, 6, 5)) == "05.06.0987");
  CHECK(polish(make_date(12345, 6, 7)) == "07.06.12345");
  CHECK(polish(day("2026-02-03")) == "03.02.2026");
  CHECK(polish(day("2026-11-21")) == "21.11.2026");
  CHECK(polish_long(day("2026-02-03")) == "3 lutego 2026 r.");
  CHECK(polish_long(day("2026-11-21")) == "21 listopada 2026 r.");
}

TEST_CASE("the long Polish form has every month in the genitive") {
  constexpr const char* expected[] = {"stycznia", "lutego",       "marca",     "kwietnia",
                                      "maja",     "czerwca",      "lipca",     "sierpnia",
                                      "września", "października", "listopada", "grudnia"};
  for (unsigned month = 1; month <= 12; ++month)
    CHECK(polish_long(make_date(2026, month, 9)) == "9 " + std::string{expected[month - 1]} + " 2026 r.");
}

TEST_CASE("making a date that does not exist throws") {
  CHECK(iso(make_date(2024, 2, 29)) == "2024-02-29");
  CHECK_THROWS_AS(make_date(2026, 2, 29), std::invalid_argument);
  CHECK_THROWS_AS(make_date(2026, 0, 1), std::invalid_argument);
  CHECK_THROWS_AS(make_date(2026, 13, 1), std::invalid_argument);
  CHECK_THROWS_AS(make_date(2026, 1, 0), std::invalid_argument);
  CHECK_THROWS_AS(make_date(2026, 257, 1), std::invalid_argument);
  CHECK_THROWS_AS(make_date(2026, 1, 257), std::invalid_argument);
  CHECK_THROWS_AS(make_date(2026 + 65536, 1, 1), std::invalid_argument);
  CHECK_THROWS_WITH(make_date(2026, 4, 31), "no such day: 2026-04-31");
}

TEST_CASE("days between two dates are counted with their sign") {
  CHECK(days_between(day("2026-02-03"), day("2026-02-03")) == 0);
  CHECK(days_between(day("2026-02-28"), day("2026-03-01")) == 1);
  CHECK(days_between(day("2024-02-28"), day("2024-03-01")) == 2);
  CHECK(days_between(day("2026-03-01"), day("2026-02-28")) == -1);
  CHECK(days_between(day("2026-01-01"), day("2027-01-01")) == 365);
}

TEST_CASE("a person becomes a year older on the birthday and not before") {
  const Date born = day("2008-05-20");
  CHECK(age_on(born, day("2026-05-19")) == 17);
  CHECK(age_on(born, day("2026-05-20")) == 18);
  CHECK(age_on(born, day("2026-05-21")) == 18);
  CHECK(age_on(born, born) == 0);
  CHECK(age_on(born, born - days{1}) == -1);
  CHECK(iso(birthday(born, 18)) == "2026-05-20");
  CHECK(iso(birthday(born, 0)) == "2008-05-20");
}

TEST_CASE("who was born on 29 February has the birthday on 28 February in a common year") {
  const Date born = day("2008-02-29");
  CHECK(iso(birthday(born, 18)) == "2026-02-28");
  CHECK(iso(birthday(born, 16)) == "2024-02-29");
  CHECK(age_on(born, day("2026-02-27")) == 17);
  CHECK(age_on(born, day("2026-02-28")) == 18);
  CHECK(age_on(born, day("2024-02-28")) == 15);
  CHECK(age_on(born, day("2024-02-29")) == 16);
  CHECK(iso(birthday(day("1896-02-29"), 4)) == "1900-02-28");
}

TEST_CASE("the age changes on birthdays only, whatever the day of birth") {
  for (Date born = day("2007-12-01"); born <= day("2008-03-31"); born += days{1})
    for (int years = 1; years <= 20; ++years) {
      const Date turns = birthday(born, years);
      if (age_on(born, turns - days{1}) != years - 1 || age_on(born, turns) != years)
        FAIL_CHECK("wrong age of " << iso(born) << " on " << iso(turns));
    }
  CHECK(age_on(day("2007-12-01"), day("2008-12-01")) == 1);
}
