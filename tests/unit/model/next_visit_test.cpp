#include "../support/records.hpp"
#include "model/next_visit.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::test;

namespace {

Records with_visits(const std::string& visits) {
  return std::move(Records().add("R-1", std::string(active_family) + "visits:\n" + visits));
}

std::optional<NextVisit> next_on(const Records& records, std::string_view today) {
  return next_visit(records.cases.families.front(), records.cases.office, day(today));
}

constexpr auto agreed = "  - {date: 2026-02-02, kind: home, outcome: held, next: 2026-02-10}\n";

} // namespace

TEST_CASE("the agreed visit is to come up to its day, and missed after it") {
  const Records records = with_visits(agreed);
  CHECK(next_on(records, "2026-02-02")->day == day("2026-02-10"));
  CHECK(next_on(records, "2026-02-02")->assistant == "elis");
  CHECK_FALSE(next_on(records, "2026-02-10")->missed);
  CHECK(next_on(records, "2026-02-11")->missed);
}

TEST_CASE("an entry on the agreed day or after it keeps the visit, whatever came of it") {
  const Records records =
      with_visits(std::string(agreed) + "  - {date: 2026-02-10, kind: home, outcome: not_found}\n");
  CHECK_FALSE(next_on(records, "2026-02-10"));
  CHECK_FALSE(next_on(records, "2026-02-11"));
}

TEST_CASE("an entry before the agreed day leaves it, a newer agreement replaces it") {
  const Records records =
      with_visits(std::string(agreed) + "  - {date: 2026-02-05, kind: phone, outcome: held}\n" +
                  "  - {date: 2026-02-06, kind: phone, outcome: held, next: 2026-02-20}\n");
  CHECK(next_on(records, "2026-02-05")->day == day("2026-02-10"));
  CHECK(next_on(records, "2026-02-06")->day == day("2026-02-20"));
}

TEST_CASE("nothing is agreed in a closed case") {
  const Records records =
      with_visits(std::string(agreed) + "closure: {date: 2026-02-05, reason: moved_away}\n");
  CHECK(next_on(records, "2026-02-04"));
  CHECK_FALSE(next_on(records, "2026-02-05"));
}

TEST_CASE("the entry that announces a visit is found while the visit is to come") {
  const Records records = with_visits(agreed);
  const Family& family = records.cases.families.front();
  CHECK(announcing_visit(family, records.cases.office, day("2026-02-05")) == &family.visits.front());
  const Records kept =
      with_visits(std::string(agreed) + "  - {date: 2026-02-10, kind: home, outcome: held}\n");
  CHECK(announcing_visit(kept.cases.families.front(), kept.cases.office, day("2026-02-10")) == nullptr);
}
