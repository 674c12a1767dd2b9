#include "../support/records.hpp"
#include "report/diary.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::report;
using namespace asystent::test;

namespace {

constexpr auto week = R"(appointments:
  - {date: 2026-02-13, from: "10:00", kind: office, what: Podpisanie planu}
visits:
  - {date: 2026-02-08, kind: home, outcome: held}
  - {date: 2026-02-09, from: "15:00", to: "16:30", kind: home, outcome: held}
  - {date: 2026-02-10, kind: phone, minutes: 15, outcome: held}
  - {date: 2026-02-11, kind: home, outcome: cancelled_by_family}
)";

Records records_of_the_week() {
  Records records(std::string(one_assistant) + "  - {id: mzuk, name: Marta Żuk}\n");
  records.add("R-1", std::string(active_family) + week);
  records.add_worklog("mzuk", "  - {date: 2026-02-10, what: Szkolenie Anny, minutes: 120, kind: training}\n");
  return records;
}

Diary diary_on(const Records& records, std::string_view today, std::string_view assistant = {}) {
  return diary(records.cases, week_of(day("2026-02-12")), day(today), assistant);
}

std::string text_on(const Records& records, bool names, Language language = Language::pl) {
  return diary_text(diary_on(records, "2026-02-12"), records.cases,
                    {.language = language, .names = names, .style = {}, .today = day("2026-02-12")});
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("a week is from Monday to Sunday") {
  for (const std::string_view one : {"2026-02-09", "2026-02-12", "2026-02-15"})
    CHECK(week_of(day(one)) == Period{day("2026-02-09"), day("2026-02-15")});
  CHECK(week_of(day("2026-02-16")).from == day("2026-02-16"));
}

TEST_CASE("each day has what was done, called off, agreed and due") {
  const Records records = records_of_the_week();
  const Diary found = diary_on(records, "2026-02-12");
  REQUIRE(found.days.size() == 4);
  CHECK(found.days[0].done.size() == 1);
  CHECK(found.days[0].minutes() == 90);
  CHECK(found.days[1].done.size() == 2);
  CHECK(found.days[2].called_off.size() == 1);
  CHECK(found.days[2].minutes() == 0);
  CHECK(found.days[3].date == day("2026-02-13"));
  CHECK(found.days[3].meetings.size() == 1);
}

TEST_CASE("terms stand on the day that is their last one") {
  const Records records = std::move(Records().add("R-1", active_family));
  const Diary found = diary(records.cases, week_of(day("2026-03-20")), day("2026-03-01"));
  REQUIRE(found.days.size() == 1);
  CHECK(found.days[0].date == day("2026-03-20"));
  CHECK(found.days[0].due.front().finding.id == FindingId::action_overdue);
}

TEST_CASE("a diary can be that of one assistant") {
  const Records records = records_of_the_week();
  CHECK(diary_on(records, "2026-02-12", "elis").days[1].done.size() == 1);
  const Diary of_other = diary_on(records, "2026-02-12", "mzuk");
  REQUIRE(of_other.days.size() == 1);
  CHECK(of_other.days[0].minutes() == 120);
}

TEST_CASE("what a meeting is about and what own work was are told with names only") {
  const Records records = records_of_the_week();
  const std::string with = text_on(records, true);
  CHECK(has(with, "umówiono: spotkanie w biurze: Podpisanie planu"));
  CHECK(has(with, "szkolenie: Szkolenie Anny"));
  CHECK(has(with, "Razem: 3 wpisy, 3:45 godz."));
  const std::string without = text_on(records, false);
  for (const std::string_view part : {"Podpisanie", "Anny", "Rodzina"}) CHECK_FALSE(has(without, part));
  CHECK(has(text_on(records, false, Language::en), "Total: 3 entries, 3:45 h"));
}

TEST_CASE("JSON has the days with entries, meetings and terms") {
  const Records records = records_of_the_week();
  const std::string json =
      diary_json(diary_on(records, "2026-02-12"), records.cases,
                 {.language = Language::pl, .names = false, .style = {}, .today = day("2026-02-12")});
  CHECK(has(json, "\"outcome\": \"cancelled_by_family\""));
  CHECK(has(json, "\"from\": \"10:00\""));
  CHECK_FALSE(has(json, "Podpisanie"));
}
