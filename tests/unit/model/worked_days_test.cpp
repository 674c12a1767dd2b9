#include "../support/records.hpp"
#include "model/worked_days.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::test;

namespace {

constexpr auto office = R"(asystent: 1
assistants:
  - {id: elis, name: Ewa Lis}
  - {id: mzuk, name: Marta Żuk}
policy: {free_days: [2026-06-05, 2026-06-06]}
)";

/// A family of elis, with mzuk as the substitute from 10 to 19 February after elis was ended on the 10th.
std::string family_with(const std::string& visits) {
  return R"(referral: {source: self, date: 2026-01-05}
assignments:
  - {assistant: elis, from: 2026-01-10, ended: 2026-02-10}
  - {assistant: mzuk, from: 2026-02-10, ended: 2026-02-20, role: substitute}
visits:
)" + visits;
}

/// One entry of the journal of 2026-02-03.
std::string visit(const std::string& rest, const std::string& date = "2026-02-03") {
  return "  - {date: " + date + ", " + rest + "}\n";
}

/// `2026-02-03 90: R-1 90`, one line for each entry.
std::string shown(const std::vector<WorkedDay>& days) {
  std::string text;
  for (const WorkedDay& worked : days)
    for (const WorkEntry& entry : worked.entries) {
      text += iso(entry.date) + " " + std::to_string(entry.minutes) + ":";
      for (const FamilyShare& share : entry.shares)
        text += " " + std::string(share.family->id->text) + " " + std::to_string(share.minutes);
      text += entry.own != nullptr ? " own\n" : "\n";
    }
  return text;
}

std::string february(const Records& records, std::string_view assistant = "elis") {
  return shown(worked_days(records.cases, assistant, month(2026, 2)));
}

} // namespace

TEST_CASE("the time of an entry is from its hours, else from its minutes") {
  struct Sample {
    const char* written;
    const char* expected;
  };
  constexpr Sample samples[] = {
      {"kind: home, outcome: held, from: \"15:00\", to: \"16:30\"", "2026-02-03 90: R-1 90\n"},
      {"kind: home, outcome: held, from: \"22:15\", to: \"24:00\"", "2026-02-03 105: R-1 105\n"},
      {"kind: home, outcome: held, from: \"0:00\", to: \"24:00\"", "2026-02-03 1440: R-1 1440\n"},
      {"kind: phone, outcome: held, minutes: 10", "2026-02-03 10: R-1 10\n"},
      {"kind: home, outcome: held, from: \"15:00\", to: \"16:00\", minutes: 10", "2026-02-03 60: R-1 60\n"},
      {"kind: home, outcome: held, from: \"16:00\", to: \"15:00\", minutes: 10", "2026-02-03 10: R-1 10\n"},
      {"kind: home, outcome: held, from: \"16:00\", to: \"15:00\"", "2026-02-03 0: R-1 0\n"},
      {"kind: home, outcome: held", "2026-02-03 0: R-1 0\n"},
      {"kind: home, outcome: not_found, minutes: 15", "2026-02-03 15: R-1 15\n"},
      {"kind: home, outcome: refused, minutes: 15", "2026-02-03 15: R-1 15\n"},
      {"kind: home, outcome: cancelled_by_family, minutes: 15", ""},
      {"kind: home, outcome: cancelled_by_assistant, minutes: 15", ""},
  };
  for (const Sample& sample : samples) {
    const Records records = std::move(Records(office).add("R-1", family_with(visit(sample.written))));
    CHECK_MESSAGE(february(records) == sample.expected, sample.written);
  }
}

TEST_CASE("only the days of the period, both ends included") {
  std::string visits;
  for (const char* date : {"2026-01-31", "2026-02-01", "2026-02-09", "2026-03-01"})
    visits += visit("kind: home, outcome: held, minutes: 5, assistant: elis", date);
  visits += visit("kind: home, outcome: held, minutes: 5, assistant: elis", "2026-02-28");
  const Records records = std::move(Records(office).add("R-1", family_with(visits)));
  CHECK(february(records) == "2026-02-01 5: R-1 5\n2026-02-09 5: R-1 5\n2026-02-28 5: R-1 5\n");
}

TEST_CASE("an entry is the work of its own assistant, else of the one on its day, else of nobody") {
  const std::string held = "kind: home, outcome: held, minutes: ";
  const Records records = std::move(Records(office).add(
      "R-1",
      family_with(visit(held + "1", "2026-02-09") + visit(held + "2", "2026-02-10") +
                  visit(held + "3, assistant: elis", "2026-02-11") + visit(held + "4", "2026-02-20"))));
  CHECK(february(records, "elis") == "2026-02-09 1: R-1 1\n2026-02-11 3: R-1 3\n");
  CHECK(february(records, "mzuk") == "2026-02-10 2: R-1 2\n");
  CHECK(february(records, "") == "2026-02-20 4: R-1 4\n");
  CHECK(february(records, "nobody").empty());
}

TEST_CASE("a day is in the order of time, what has no hours of the day last") {
  const Records records = std::move(
      Records(office)
          .add("R-1", family_with(visit("kind: phone, outcome: held, minutes: 7") +
                                  visit("kind: home, outcome: held, from: \"12:00\", to: \"13:00\"")))
          .add("R-2", family_with(visit("kind: home, outcome: held, from: \"8:00\", to: \"8:30\"")))
          .add_worklog("elis", "  - {date: 2026-02-03, what: Dokumentacja, from: \"9:00\", to: \"9:20\"}\n"));
  CHECK(february(records) == "2026-02-03 30: R-2 30\n2026-02-03 20: own\n2026-02-03 60: R-1 60\n"
                             "2026-02-03 7: R-1 7\n");
}

TEST_CASE("a meeting with three families is done once, and the first ones get the minutes left over") {
  const std::string meeting =
      visit("kind: meeting, outcome: held, group: Grupa, from: \"17:00\", to: \"18:40\"");
  const Records records = std::move(Records(office)
                                        .add("R-2", family_with(meeting))
                                        .add("R-3", family_with(meeting))
                                        .add("R-1", family_with(meeting)));
  CHECK(february(records) == "2026-02-03 100: R-1 34 R-2 33 R-3 33\n");
}

TEST_CASE("a meeting is the same text, day, time and assistant") {
  const std::string first = "kind: meeting, outcome: held, group: Grupa, from: \"17:00\", to: \"18:00\"";
  struct Sample {
    const char* other;
    const char* date;
    bool is_same;
  };
  constexpr Sample samples[] = {
      {"kind: office, outcome: not_found, group: Grupa, from: \"17:00\", to: \"18:00\"", "2026-02-03", true},
      {"kind: meeting, outcome: held, group: Inna, from: \"17:00\", to: \"18:00\"", "2026-02-03", false},
      {"kind: meeting, outcome: held, group: Grupa, from: \"17:00\", to: \"18:30\"", "2026-02-03", false},
      {"kind: meeting, outcome: held, group: Grupa, from: \"16:00\", to: \"17:00\"", "2026-02-03", false},
      {"kind: meeting, outcome: held, group: Grupa, minutes: 60", "2026-02-03", false},
      {"kind: meeting, outcome: held, group: Grupa, from: \"17:00\", to: \"18:00\"", "2026-02-04", false},
      {"kind: meeting, outcome: held, from: \"17:00\", to: \"18:00\"", "2026-02-03", false},
      {"kind: meeting, outcome: cancelled_by_family, group: Grupa, from: \"17:00\", to: \"18:00\"",
       "2026-02-03", false},
  };
  for (const Sample& sample : samples) {
    const Records records = std::move(Records(office)
                                          .add("R-1", family_with(visit(first)))
                                          .add("R-2", family_with(visit(sample.other, sample.date))));
    const bool is_same = february(records) == "2026-02-03 60: R-1 30 R-2 30\n";
    CHECK_MESSAGE(is_same == sample.is_same, sample.other);
  }
}

TEST_CASE("two calls of the same length on one day are no meeting") {
  const std::string call = visit("kind: phone, outcome: held, minutes: 10");
  const Records records =
      std::move(Records(office).add("R-1", family_with(call)).add("R-2", family_with(call)));
  CHECK(february(records) == "2026-02-03 10: R-1 10\n2026-02-03 10: R-2 10\n");
}

TEST_CASE("two assistants of one meeting both worked") {
  const std::string meeting = "kind: meeting, outcome: held, group: Grupa, minutes: 60";
  const Records records = std::move(Records(office)
                                        .add("R-1", family_with(visit(meeting)))
                                        .add("R-2", family_with(visit(meeting + ", assistant: mzuk"))));
  CHECK(february(records, "elis") == "2026-02-03 60: R-1 60\n");
  CHECK(february(records, "mzuk") == "2026-02-03 60: R-2 60\n");
}

TEST_CASE("a meeting that one family has twice is that family's once") {
  const std::string meeting = visit("kind: meeting, outcome: held, group: Grupa, minutes: 60");
  const Records records =
      std::move(Records(office).add("R-1", family_with(meeting + meeting)).add("R-2", family_with(meeting)));
  CHECK(february(records) == "2026-02-03 60: R-1 30 R-2 30\n");
}

TEST_CASE("a free day has its name, a Saturday is one only where it is nothing more") {
  const FreeDays own({day("2026-06-05"), day("2026-06-06")});
  struct Sample {
    const char* date;
    const char* expected;
  };
  constexpr Sample samples[] = {
      {"2026-01-06", "holiday Święto Trzech Króli"},
      {"2026-11-11", "holiday Narodowe Święto Niepodległości"},
      {"2026-08-15", "holiday Wniebowzięcie Najświętszej Maryi Panny"}, // a Saturday
      {"2026-11-01", "sunday Wszystkich Świętych"},
      {"2026-11-15", "sunday niedziela"},
      {"2026-11-14", "saturday sobota"},
      {"2026-06-05", "own dzień wolny jednostki"},
      {"2026-06-06", "own dzień wolny jednostki"}, // a Saturday
  };
  for (const Sample& sample : samples) {
    const auto found = free_day(day(sample.date), own);
    REQUIRE_MESSAGE(found, sample.date);
    CHECK(std::string(word(found->kind)) + " " + std::string(found->name.pl) == sample.expected);
  }
  CHECK_FALSE(free_day(day("2026-11-12"), own));
}

TEST_CASE("an entry of the worklog is own work unless it says otherwise") {
  const Records records = std::move(Records(office).add_worklog(
      "elis", "  - {date: 2026-02-03, what: Szkolenie, minutes: 60}\n"
              "  - {date: 2026-02-04, what: Narada, minutes: 60, area: indirect, tasks: [18, 19, 18]}\n"));
  const auto days = worked_days(records.cases, "elis", month(2026, 2));
  REQUIRE(days.size() == 2);
  CHECK(minutes_by_area(days[0].entries[0]) == std::map<WorkArea, int>{{WorkArea::own_work, 60}});
  CHECK(minutes_by_area(days[1].entries[0]) == std::map<WorkArea, int>{{WorkArea::indirect, 60}});
  CHECK(tasks_of(days[0].entries[0]).empty());
  CHECK(tasks_of(days[1].entries[0]) == std::vector{Task::administration, Task::teams});
}

TEST_CASE("the families of one meeting may have it in different areas and tasks") {
  const std::string meeting = "kind: meeting, outcome: held, group: Grupa, minutes: 61";
  const Records records =
      std::move(Records(office)
                    .add("R-1", family_with(visit(meeting + ", area: parents, tasks: [10]")))
                    .add("R-2", family_with(visit(meeting + ", tasks: [6, 10]"))));
  const auto days = worked_days(records.cases, "elis", month(2026, 2));
  const WorkEntry& entry = days.front().entries.front();
  CHECK(minutes_by_area(entry) == std::map<WorkArea, int>{{WorkArea::parents, 31}, {WorkArea::indirect, 30}});
  CHECK(tasks_of(entry) == std::vector{Task::upbringing, Task::parents_groups});
}
