#include "calendar/term.hpp"
#include "day.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

using namespace asystent;
using asystent::test::day;
using std::chrono::days;

namespace {

struct Row {
  const char* start;
  int count;
  const char* due;
  const char* rolled;
};

using TermOf = Term (*)(Date, int, const FreeDays&);

void check_row(const Row& row, TermOf term_of) {
  CAPTURE(row.start);
  const Term term = term_of(day(row.start), row.count, FreeDays{});
  CHECK(iso(term.due) == row.due);
  CHECK(iso(term.rolled) == row.rolled);
}

// Art. 112 in words: walk month by month to the wanted one, then back from the wished day until one exists.
std::string months_later(int year, unsigned month, unsigned wished_day, int months) {
  for (; months > 0; --months) {
    year += month == 12 ? 1 : 0;
    month = month == 12 ? 1 : month + 1;
  }
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  const unsigned february = leap ? 29 : 28;
  const unsigned lengths[] = {31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  while (wished_day > lengths[month - 1]) --wished_day;
  return iso(make_date(year, month, wished_day));
}

// Seven names in a circle, from a day that is known to be a Monday.
bool is_weekend(Date date) {
  const int since_monday = days_between(day("1990-01-01"), date) % 7;
  return since_monday == 5 || since_monday == 6;
}

} // namespace

TEST_CASE("a term in months ends on the same day of the month or on the last one") {
  for (const Row& row :
       {Row{"2026-08-31", 6, "2027-02-28", "2027-03-01"}, Row{"2025-08-31", 6, "2026-02-28", "2026-03-02"},
        Row{"2026-03-31", 3, "2026-06-30", "2026-06-30"}, Row{"2026-06-24", 6, "2026-12-24", "2026-12-28"},
        Row{"2026-07-03", 6, "2027-01-03", "2027-01-04"}, Row{"2023-08-31", 6, "2024-02-29", "2024-02-29"},
        Row{"2026-02-28", 6, "2026-08-28", "2026-08-28"}})
    check_row(row, term_in_months);
}

TEST_CASE("a term in days does not count the day of the event") {
  for (const Row& row :
       {Row{"2026-12-10", 14, "2026-12-24", "2026-12-28"}, Row{"2026-11-16", 1, "2026-11-17", "2026-11-17"},
        Row{"2026-11-14", 7, "2026-11-21", "2026-11-23"}, Row{"2026-11-16", 0, "2026-11-16", "2026-11-16"}})
    check_row(row, term_in_days);
}

TEST_CASE("a term in working days leaves Saturdays, Sundays and free days out") {
  for (const Row& row :
       {Row{"2026-12-22", 5, "2026-12-31", "2026-12-31"}, Row{"2026-04-30", 5, "2026-05-08", "2026-05-08"},
        Row{"2026-11-20", 1, "2026-11-23", "2026-11-23"}, Row{"2026-11-21", 1, "2026-11-23", "2026-11-23"},
        Row{"2026-11-22", 1, "2026-11-23", "2026-11-23"}, Row{"2026-11-23", 1, "2026-11-24", "2026-11-24"},
        Row{"2024-12-22", 5, "2024-12-31", "2024-12-31"}})
    check_row(row, term_in_working_days);
}

TEST_CASE("a date rolls over Saturdays, Sundays and free days and not from a working day") {
  CHECK(iso(rolled(day("2026-11-20"), FreeDays{})) == "2026-11-20");
  CHECK(iso(rolled(day("2026-11-21"), FreeDays{})) == "2026-11-23");
  CHECK(iso(rolled(day("2026-11-22"), FreeDays{})) == "2026-11-23");
  CHECK(iso(rolled(day("2026-11-23"), FreeDays{})) == "2026-11-23");
  CHECK(iso(rolled(day("2026-04-04"), FreeDays{})) == "2026-04-07");
  CHECK(iso(rolled(day("2024-12-24"), FreeDays{})) == "2024-12-24");
  CHECK(iso(rolled(day("2025-12-24"), FreeDays{})) == "2025-12-29");
}

TEST_CASE("a date rolls over the office's own free days too") {
  const FreeDays office{{day("2026-11-23"), day("2026-11-12")}};
  CHECK(iso(rolled(day("2026-11-21"), office)) == "2026-11-24");
  CHECK(iso(rolled(day("2026-11-11"), office)) == "2026-11-13");
  CHECK(iso(term_in_working_days(day("2026-11-20"), 1, office).due) == "2026-11-24");
  CHECK(iso(term_in_days(day("2026-11-20"), 3, office).due) == "2026-11-23");
}

TEST_CASE("months are added and taken off with the last day of a short month") {
  CHECK(iso(add_months(day("2026-01-31"), 1)) == "2026-02-28");
  CHECK(iso(add_months(day("2024-01-31"), 1)) == "2024-02-29");
  CHECK(iso(add_months(day("2026-12-31"), 2)) == "2027-02-28");
  CHECK(iso(add_months(day("2026-03-31"), -1)) == "2026-02-28");
  CHECK(iso(add_months(day("2026-01-15"), -1)) == "2025-12-15");
  CHECK(iso(add_months(day("2026-08-31"), -6)) == "2026-02-28");
  CHECK(iso(add_months(day("2024-02-29"), 12)) == "2025-02-28");
  CHECK(iso(add_months(day("2024-02-29"), 0)) == "2024-02-29");
}

TEST_CASE("adding months agrees with counting them one by one") {
  for (int year : {1999, 2023, 2099})
    for (Date date = make_date(year, 1, 1); date < make_date(year + 1, 1, 1); date += days{1})
      for (int months = 0; months <= 30; ++months) {
        const std::chrono::year_month_day start{date};
        const auto expected = months_later(year, unsigned{start.month()}, unsigned{start.day()}, months);
        if (iso(add_months(date, months)) != expected) FAIL_CHECK(iso(date) << " + " << months << " months");
      }
  CHECK(months_later(2026, 8, 31, 6) == "2027-02-28");
}

TEST_CASE("rolling and working days agree with a walk through the calendar of 1990 to 2100") {
  const FreeDays office{{day("2026-06-05"), day("1999-12-31")}};
  constexpr int ahead = 5;
  Date next_working = day("2101-01-10"); // a Monday, and no free day in its week
  std::array<Date, ahead> following{};   // the first, second … working day after the one that is looked at
  for (int i = 0; i < ahead; ++i) following.at(static_cast<std::size_t>(i)) = next_working + days{i};
  CHECK_FALSE(is_weekend(next_working));
  int checked = 0;
  for (Date date = day("2101-01-09"); date >= day("1990-01-01"); date -= days{1}) {
    const Term working = term_in_working_days(date, ahead, office);
    if (working.due != following.back() || working.rolled != working.due)
      FAIL_CHECK("5 working days from " << iso(date));
    if (!is_weekend(date) && !office.is_free(date)) {
      next_working = date;
      std::move_backward(following.begin(), following.end() - 1, following.end());
      following.front() = date;
    }
    if (rolled(date, office) != next_working) FAIL_CHECK("rolled " << iso(date));
    ++checked;
  }
  CHECK(checked == 40551);
}
