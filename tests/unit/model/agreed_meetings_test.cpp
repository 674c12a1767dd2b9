#include "../support/records.hpp"
#include "model/agreed_meetings.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::test;

namespace {

/// The days, a missed one with an exclamation mark.
std::string meetings_on(std::string_view today, const std::string& visits = "") {
  const Records records = std::move(Records().add("R-1", std::string(active_family) +
                                                             "appointments:\n"
                                                             "  - {date: 2026-02-10, kind: meeting}\n"
                                                             "  - {date: 2026-02-12, dropped: 2026-02-11}\n"
                                                             "  - {date: 2026-02-20}\n" +
                                                             visits));
  std::string days;
  for (const NextVisit& one :
       agreed_meetings(records.cases.families.front(), records.cases.office, day(today)))
    days += iso(one.day) + (one.missed ? "! " : " ");
  return days;
}

} // namespace

TEST_CASE("a meeting is to come up to its day, and asked about for thirty days") {
  CHECK(meetings_on("2026-02-10") == "2026-02-10 2026-02-20 ");
  CHECK(meetings_on("2026-02-11") == "2026-02-10! 2026-02-20 ");
  CHECK(meetings_on("2026-03-12") == "2026-02-10! 2026-02-20! ");
  CHECK(meetings_on("2026-03-13") == "2026-02-20! ");
}

TEST_CASE("on its day an entry of its kind keeps it, later any entry does") {
  const std::string home = "visits:\n  - {date: 2026-02-10, kind: home, outcome: held}\n";
  CHECK(meetings_on("2026-02-10", home) == "2026-02-10 2026-02-20 ");
  CHECK(meetings_on("2026-02-11", home) == "2026-02-20 ");
  CHECK(meetings_on("2026-02-10", "visits:\n  - {date: 2026-02-10, kind: meeting, outcome: held}\n") ==
        "2026-02-20 ");
}

TEST_CASE("all meetings stand in the order of day and hour, one that was announced and agreed once") {
  const auto all_on = [](const std::string& next) {
    const Records records = std::move(
        Records().add("R-1", std::string(active_family) +
                                 "appointments:\n"
                                 "  - {date: 2026-02-12, kind: office, from: '12:00'}\n"
                                 "  - {date: 2026-02-12, from: '10:00', to: '11:00'}\n"
                                 "  - {date: 2026-02-12}\n"
                                 "visits:\n  - {date: 2026-02-02, kind: home, outcome: held, next: " +
                                 next + "}\n"));
    std::string moments;
    for (const NextVisit& one :
         all_meetings(records.cases.families.front(), records.cases.office, day("2026-02-03")))
      moments += iso(one.day).substr(8) + (one.from ? " " + to_string(*one.from) : "") +
                 (one.is_announced ? "! " : "; ");
    return moments;
  };
  CHECK(all_on("2026-02-12 10:00") == "12 10:00; 12 12:00; 12; ");
  CHECK(all_on("2026-02-12") == "12 10:00; 12 12:00; 12; ");
  CHECK(all_on("2026-02-12 09:00") == "12 09:00; 12 10:00; 12 12:00; ");
  CHECK(all_on("2026-02-11 09:00") == "11 09:00! 12 10:00; 12 12:00; 12; ");
}
