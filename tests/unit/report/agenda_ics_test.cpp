#include "../support/agenda.hpp"
#include "report/agenda.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::report;
using namespace asystent::show;
using test::day;

namespace {

std::string calendar(const CaseSet& cases, std::string_view today, Language language = Language::pl,
                     bool names = false) {
  const Look look{.language = language, .names = names, .style = {}, .today = day(today)};
  return agenda_ics(test::agenda_on(cases, look.today, 400), cases, Policy(cases.office.policy), look);
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("a calendar has names in it only where the look shows them") {
  test::Records records;
  records.add("R-2026-001", test::active_family);
  const std::string text = calendar(records.cases, "2026-02-10");
  CHECK(has(text, "SUMMARY:R-2026-001: okresowa ocena\r\n"));
  for (const std::string_view name : {"Kowalsk", "Rodzina R", "anna", "kuba", "Ewa Lis"})
    CHECK(!has(text, name));
  CHECK(has(calendar(records.cases, "2026-02-10", Language::pl, true),
            "SUMMARY:R-2026-001 Rodzina R-2026-001: okresowa"));
}

TEST_CASE("an event is a whole day on the last day of the term, and tells the day from which it has moved") {
  test::Records records;
  records.add("R-2026-001", test::active_family);
  const std::string text = calendar(records.cases, "2026-07-01");
  CHECK(has(text, "UID:review-overdue.R-2026-001.2026-01-10@asystent\r\n"));
  CHECK(has(text, "DTSTAMP:20260110T000000Z\r\nDTSTART;VALUE=DATE:20260710\r\n"));
  CHECK(!has(text, "Termin to"));

  test::Records on_saturday;
  std::string moved(test::active_family);
  moved.replace(moved.find("from: 2026-01-10"), 16, "from: 2026-01-11");
  on_saturday.add("R-2026-001", moved);
  const std::string rolled = calendar(on_saturday.cases, "2026-07-01");
  CHECK(has(rolled, "DTSTART;VALUE=DATE:20260713\r\n"));
  CHECK(has(rolled, "DESCRIPTION:Termin to 11.07.2026 (sobota)"));
}

TEST_CASE("the office's warning days remind of an assessment, nothing reminds of what is overdue") {
  test::Records records(std::string(test::one_assistant) + "policy: {review_warn_days: [21, 0]}\n");
  records.add("R-2026-001", test::active_family);
  const std::string before = calendar(records.cases, "2026-07-01");
  CHECK(has(before, "TRIGGER:-P20DT16H\r\n"));
  CHECK(has(before, "TRIGGER:PT8H\r\n"));
  const std::string after = calendar(records.cases, "2026-12-01");
  CHECK(has(after, "UID:review-overdue"));
  CHECK(!has(after, "VALARM"));
}

TEST_CASE("the calendar of one state is the same from day to day") {
  test::Records records;
  records.add("R-2026-001", test::active_family);
  CHECK(calendar(records.cases, "2026-02-10") == calendar(records.cases, "2026-02-11"));
}

TEST_CASE("the words are in the language that was chosen") {
  test::Records records;
  records.add("R-2026-001", test::active_family);
  const std::string text = calendar(records.cases, "2026-02-10", Language::en);
  CHECK(has(text, "SUMMARY:R-2026-001: periodic assessment\r\n"));
  CHECK(has(text, "CATEGORIES:deadline\r\n"));
}

TEST_CASE("a calendar without events is whole") {
  const test::Records records;
  const std::string text = calendar(records.cases, "2026-02-10");
  CHECK(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
  CHECK(text.ends_with("END:VCALENDAR\r\n"));
}

namespace {

std::string calendar_of(const std::string& appointments, bool names = false) {
  test::Records records;
  records.add("R-2026-001", std::string(test::active_family) + appointments);
  return calendar(records.cases, "2026-02-10", Language::pl, names);
}

} // namespace

TEST_CASE("a meeting whose hour is known stands at its hour in the time zone of Poland") {
  const std::string text = calendar_of(
      "appointments: [{date: 2026-02-13, from: '10:00', to: '24:00', kind: office, what: Plan}]\n");
  CHECK(has(text,
            "DTSTART;TZID=Europe/Warsaw:20260213T100000\r\nDTEND;TZID=Europe/Warsaw:20260214T000000\r\n"));
  CHECK(has(text, "BEGIN:VTIMEZONE\r\nTZID:Europe/Warsaw\r\n"));
  CHECK(has(text, "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n"));
  CHECK(has(text, "SUMMARY:R-2026-001: spotkanie w biurze\r\n"));
  CHECK(has(calendar_of("appointments: [{date: 2026-02-13, kind: office, what: Plan}]\n", true),
            "spotkanie w biurze: Plan\r\n"));
}

TEST_CASE("a calendar in which nothing has an hour has no time zone") {
  CHECK(!has(calendar_of("appointments: [{date: 2026-02-13}]\n"), "VTIMEZONE"));
}

TEST_CASE(
    "a visit that was agreed takes the place of the term that asks for one, a team's meeting does not") {
  const auto text_with = [](const std::string& kind) {
    return calendar_of("visits: [{date: 2026-02-02, kind: home, outcome: held}]\n"
                       "appointments: [{date: 2026-02-13, kind: " +
                       kind + "}]\n");
  };
  CHECK(!has(text_with("home"), "UID:visit-gap"));
  CHECK(has(text_with("meeting"), "UID:visit-gap"));
}
