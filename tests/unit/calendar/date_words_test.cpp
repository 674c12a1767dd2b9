#include "calendar/date_words.hpp"
#include "day.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace asystent;
using asystent::test::day;
using Kind = DateProblem::Kind;

namespace {

const Date saturday = day("2026-11-21");

struct Example {
  const char* word;
  const char* expected;
};

struct Weekday {
  const char* last; // from Saturday 2026-11-21, today included
  const char* next; // today not included
  std::vector<const char*> words;
};

const std::vector<Weekday> weekdays = {
    {"2026-11-16", "2026-11-23", {"monday", "mon", "poniedziałek", "poniedzialek", "pn"}},
    {"2026-11-17", "2026-11-24", {"tuesday", "tue", "wtorek", "wt"}},
    {"2026-11-18", "2026-11-25", {"wednesday", "wed", "środa", "sroda", "środę", "srode", "śr", "sr"}},
    {"2026-11-19", "2026-11-26", {"thursday", "thu", "czwartek", "czw"}},
    {"2026-11-20", "2026-11-27", {"friday", "fri", "piątek", "piatek", "pt"}},
    {"2026-11-21", "2026-11-28", {"saturday", "sat", "sobota", "sobotę", "sobote", "sob"}},
    {"2026-11-15", "2026-11-22", {"sunday", "sun", "niedziela", "niedzielę", "niedziele", "nd"}},
};

std::string understood(std::string_view text, Direction direction = Direction::past, Date today = saturday) {
  const auto answer = parse_date(text, today, direction);
  const auto* parsed = std::get_if<ParsedDate>(&answer);
  return parsed ? iso(parsed->date) : "refused";
}

bool was_word(std::string_view text) {
  return std::get<ParsedDate>(parse_date(text, saturday, Direction::past)).was_word;
}

DateProblem problem(std::string_view text) {
  return std::get<DateProblem>(parse_date(text, saturday, Direction::past));
}

std::string in_polish(std::string_view text) { return reason(problem(text), text).pl; }

std::string in_english(std::string_view text) { return reason(problem(text), text).en; }

} // namespace

TEST_CASE("a written date is understood in the ISO form and the Polish forms") {
  for (const char* text :
       {"2026-11-09", "09.11.2026", "9.11.2026", "09.11.", "09.11", "9.11.", "9.11", " 9.11. "}) {
    CAPTURE(text);
    CHECK(understood(text) == "2026-11-09");
    CHECK(understood(text, Direction::near) == "2026-11-09");
    CHECK_FALSE(was_word(text));
  }
  CHECK(understood("3.2.2027") == "2027-02-03");
  CHECK(understood("29.02.", Direction::past, day("2024-06-01")) == "2024-02-29");
}

TEST_CASE("words near today are understood in English and Polish") {
  const Example examples[] = {
      {"today", "2026-11-21"},     {"dziś", "2026-11-21"},    {"dzis", "2026-11-21"},
      {"dzisiaj", "2026-11-21"},   {"TODAY", "2026-11-21"},   {"DZIŚ", "2026-11-21"},
      {"yesterday", "2026-11-20"}, {"wczoraj", "2026-11-20"}, {"Wczoraj", "2026-11-20"},
      {"tomorrow", "2026-11-22"},  {"jutro", "2026-11-22"}};
  for (const Example& example : examples) {
    CAPTURE(example.word);
    CHECK(understood(example.word) == example.expected);
    CHECK(understood(example.word, Direction::future) == example.expected);
    CHECK(was_word(example.word));
  }
}

TEST_CASE("a day of the week is the last one for what happened and the next one for what is due") {
  for (const Weekday& weekday : weekdays)
    for (const char* word : weekday.words) {
      CAPTURE(word);
      CHECK(understood(word) == weekday.last);
      CHECK(understood(word, Direction::future) == weekday.next);
      CHECK(was_word(word));
    }
}

TEST_CASE("a day of the week is found from every day of a week") {
  for (int i = 0; i < 7; ++i) {
    const Date today = saturday + std::chrono::days{i};
    const auto past = std::get<ParsedDate>(parse_date("piątek", today, Direction::past)).date;
    const auto future = std::get<ParsedDate>(parse_date("friday", today, Direction::future)).date;
    const auto last = std::get<ParsedDate>(parse_date("last friday", today, Direction::future)).date;
    CHECK(std::chrono::weekday{past} == std::chrono::Friday);
    CHECK(days_between(past, today) == (i + 1) % 7);
    CHECK(days_between(today, future) == 7 - (i + 1) % 7);
    CHECK(days_between(last, today) == (i == 6 ? 7 : i + 1));
  }
}

TEST_CASE("the last day of a name is before today, in both directions") {
  for (const char* text :
       {"last saturday", "last sat", "ostatnia sobota", "ostatnią sobotę", "ostatnia sobote", "zeszła sobota",
        "zeszłą sobotę", "zeszla sobota", "OSTATNIĄ SOBOTĘ", "last  saturday"}) {
    CAPTURE(text);
    CHECK(understood(text) == "2026-11-14");
    CHECK(understood(text, Direction::future) == "2026-11-14");
    CHECK(was_word(text));
  }
  for (const char* text :
       {"last friday", "ostatni piątek", "zeszły piątek", "zeszly piatek", "Ostatni PIĄTEK"}) {
    CAPTURE(text);
    CHECK(understood(text) == "2026-11-20");
  }
}

TEST_CASE("upper case makes no difference to Polish letters") {
  CHECK(understood("PIĄTEK") == "2026-11-20");
  CHECK(understood("ŚRODĘ") == "2026-11-18");
  CHECK(understood("Środa") == "2026-11-18");
  CHECK(understood("PONIEDZIAŁEK") == "2026-11-16");
  CHECK(understood("ZESZŁĄ NIEDZIELĘ") == "2026-11-15");
}

TEST_CASE("days, weeks and months are counted from today") {
  const Example examples[] = {{"-3d", "2026-11-18"}, {"+3d", "2026-11-24"}, {"+0d", "2026-11-21"},
                              {"+2w", "2026-12-05"}, {"-1w", "2026-11-14"}, {"+6m", "2027-05-21"},
                              {"-6m", "2026-05-21"}, {"-3D", "2026-11-18"}};
  for (const Example& example : examples) {
    CAPTURE(example.word);
    CHECK(understood(example.word, Direction::past) == example.expected);
    CHECK(understood(example.word, Direction::future) == example.expected);
    CHECK(was_word(example.word));
  }
  CHECK(understood("+6m", Direction::future, day("2026-08-31")) == "2027-02-28");
}

TEST_CASE("the end of the month is its last day") {
  CHECK(understood("eom") == "2026-11-30");
  CHECK(understood("EOM", Direction::future, day("2026-02-28")) == "2026-02-28");
  CHECK(understood("eom", Direction::future, day("2024-02-01")) == "2024-02-29");
  CHECK(was_word("eom"));
}

TEST_CASE("what is not a date is refused as such") {
  for (const char* text : {"",
                           " ",
                           "abc",
                           "2026",
                           "2026-11",
                           "2026-1-2",
                           "2026-11-21x",
                           "21.11.2026.",
                           "21/11/2026",
                           "21.11.2026 r.",
                           "21..2026",
                           ".11.2026",
                           "21",
                           "21.",
                           "3d",
                           "+3",
                           "+d",
                           "-+3d",
                           "+3y",
                           "+3dd",
                           "+10000d",
                           "last",
                           "last 2026-11-20",
                           "ostatni",
                           "friday last",
                           "last last friday",
                           "frid",
                           "next friday",
                           "today yesterday",
                           "Ą",
                           "\xc4"}) {
    CAPTURE(text);
    REQUIRE(understood(text) == "refused");
    CHECK(problem(text).kind == Kind::not_a_date);
  }
}

TEST_CASE("a date that does not exist is refused with the length of its month") {
  for (const char* text :
       {"31.04.2026", "31.04.", "2026-04-31", "2026-02-29", "2026-04-00", "2026-13-01", "1.0."}) {
    CAPTURE(text);
    REQUIRE(understood(text) == "refused");
    CHECK(problem(text).kind == Kind::no_such_day);
  }
  CHECK(in_polish("31.04.2026") == "„31.04.2026”: nie ma takiego dnia, kwiecień ma 30 dni");
  CHECK(in_english("31.04.2026") == "'31.04.2026': no such day, April has 30 days");
  CHECK(in_polish("2026-12-32") == "„2026-12-32”: nie ma takiego dnia, grudzień ma 31 dni");
  CHECK(in_english("2026-01-00") == "'2026-01-00': no such day, January has 31 days");
}

TEST_CASE("the length of February is told with its year") {
  CHECK(in_polish("2026-02-29") == "„2026-02-29”: nie ma takiego dnia, luty 2026 r. ma 28 dni");
  CHECK(in_english("29.2.") == "'29.2.': no such day, February 2026 has 28 days");
  CHECK(in_polish("30.02.2024") == "„30.02.2024”: nie ma takiego dnia, luty 2024 r. ma 29 dni");
}

TEST_CASE("a month that does not exist is told as such") {
  CHECK(in_polish("21.13.2026") == "„21.13.2026”: miesiące mają numery od 1 do 12");
  CHECK(in_english("2026-00-21") == "'2026-00-21': months have the numbers 1 to 12");
}

TEST_CASE("a year out of range is refused as such, also where counting leads to it") {
  for (const char* text : {"1799-12-31", "3000-01-01", "1.1.0026", "0000-02-30", "-9999m"}) {
    CAPTURE(text);
    REQUIRE(understood(text) == "refused");
    CHECK(problem(text).kind == Kind::out_of_range);
  }
  CHECK(in_polish("3000-01-01") == "„3000-01-01”: rok musi być od 1800 do 2999");
  CHECK(in_english("3000-01-01") == "'3000-01-01': the year must be from 1800 to 2999");
}

TEST_CASE("the reason for what is not a date shows examples that are read") {
  CHECK(in_polish("kiedyś").starts_with(
      "„kiedyś” nie jest datą; przykłady: 2026-11-21, 21.11.2026, 21.11., „21 listopada”, dziś"));
  CHECK(in_english("someday").starts_with(
      "'someday' is not a date; examples: 2026-11-21, 21.11.2026, 21.11., today"));
}

TEST_CASE("a day and month without a year is the nearest that fits") {
  struct Case {
    const char* text;
    const char* today;
    const char* past;
    const char* future;
    const char* near;
  };
  const Case cases[] = {
      {"7.01.", "2026-12-02", "2026-01-07", "2027-01-07", "2027-01-07"},
      {"30.12.", "2027-01-04", "2026-12-30", "2027-12-30", "2026-12-30"},
      {"15.02.", "2026-02-15", "2026-02-15", "2026-02-15", "2026-02-15"},
      {"16.02.", "2026-02-15", "2025-02-16", "2026-02-16", "2026-02-16"},
      {"14.02.", "2026-02-15", "2026-02-14", "2027-02-14", "2026-02-14"},
      {"20 listopada", "2026-11-21", "2026-11-20", "2027-11-20", "2026-11-20"},
  };
  for (const Case& one : cases) {
    CAPTURE(one.text);
    CAPTURE(one.today);
    CHECK(understood(one.text, Direction::past, day(one.today)) == one.past);
    CHECK(understood(one.text, Direction::future, day(one.today)) == one.future);
    CHECK(understood(one.text, Direction::near, day(one.today)) == one.near);
    CHECK(std::get<ParsedDate>(parse_date(one.text, day(one.today), Direction::past)).was_without_year);
  }
}

TEST_CASE("people say a day in several words") {
  const Example examples[] = {{"przedwczoraj", "2026-11-19"},
                              {"pojutrze", "2026-11-23"},
                              {"w piątek", "2026-11-20"},
                              {"we wtorek", "2026-11-17"},
                              {"w zeszłą środę", "2026-11-18"},
                              {"za tydzień", "2026-11-28"},
                              {"za 3 dni", "2026-11-24"},
                              {"za 2 miesiące", "2027-01-21"},
                              {"tydzień temu", "2026-11-14"},
                              {"2 dni temu", "2026-11-19"},
                              {"20 listopada", "2026-11-20"},
                              {"20. listopada 2026", "2026-11-20"},
                              {"20 listopada 2026 r.", "2026-11-20"},
                              {"16.11.26", "2026-11-16"}};
  for (const Example& example : examples) {
    CAPTURE(example.word);
    CHECK(understood(example.word) == example.expected);
  }
  CHECK(understood("w piątek", Direction::future) == "2026-11-27");
  for (const char* text : {"za", "temu", "za temu", "za 3", "za 1000 dni", "20 listopad 26", "w", "w 20",
                           "32 maja", "16.11.126", "16.11.2", "tydzień"})
    CHECK_MESSAGE(understood(text) == "refused", text);
}
