#include "../support/records.hpp"
#include "model/meeting_times.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::test;

namespace {

MeetingTime at(int from, std::optional<int> to = {}) {
  return {day("2026-02-10"), ClockTime{from * 60}, to ? std::optional(ClockTime{*to * 60}) : std::nullopt};
}

Records with(const std::string& more) {
  return std::move(Records().add("R-1", std::string(active_family) + more));
}

std::vector<MeetingTime> meetings(const Records& records, std::string_view on) {
  return meetings_on(records.cases.families.front(), records.cases.office, day(on), day("2026-02-05"));
}

} // namespace

TEST_CASE("two meetings are at one time when their hours overlap, an hour where the end is not known") {
  CHECK(at_one_time(at(10, 12), at(11)));
  CHECK(at_one_time(at(11), at(10, 12)));
  CHECK_FALSE(at_one_time(at(10, 11), at(11)));
  CHECK_FALSE(at_one_time(at(10), at(11)));
  CHECK_FALSE(at_one_time(at(10), {day("2026-02-11"), ClockTime{600}, {}}));
  CHECK_FALSE(at_one_time(at(10), {day("2026-02-10"), {}, {}}));
}

TEST_CASE("the meetings of a day are the appointments and the visit that was announced last") {
  const Records records = with("appointments:\n"
                               "  - {date: 2026-02-10, from: \"10:00\"}\n"
                               "  - {date: 2026-02-10, dropped: 2026-02-05}\n"
                               "visits:\n"
                               "  - {date: 2026-02-02, kind: home, outcome: held, next: 2026-02-12}\n"
                               "  - {date: 2026-02-03, kind: home, outcome: held, next: 2026-02-10 15:00}\n");
  const auto found = meetings(records, "2026-02-10");
  REQUIRE(found.size() == 2);
  CHECK(found[0].from == ClockTime{600});
  CHECK(found[1].from == ClockTime{900});
  CHECK(meetings(records, "2026-02-12").empty());
}
