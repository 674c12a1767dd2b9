#include "../support/records.hpp"
#include "report/caseload.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::report;
using namespace asystent::test;

namespace {

constexpr auto office = R"(asystent: 1
assistants:
  - {id: elis, name: Ewa Lis, limit: 2, families_elsewhere: 1}
  - {id: mzuk, name: Marta Żuk, until: 2026-06-30}
  - {id: psowa, name: Paweł Sowa, until: 2026-06-30}
policy: {caseload_limit: 14}
)";

std::string assigned_to(const std::string& assistant) {
  return "referral: {source: self, date: 2026-01-05}\nassignments:\n  - {assistant: " + assistant +
         ", from: 2026-01-10}\n";
}

Records three_families() {
  return std::move(Records(office)
                       .add("R-1", assigned_to("elis"))
                       .add("R-2", assigned_to("elis"))
                       .add("R-3", assigned_to("mzuk")));
}

} // namespace

TEST_CASE("families elsewhere count, and what is over the limit is negative") {
  const Records records = three_families();
  const auto rows = caseload_report(records.cases.office, Caseloads(records.cases), day("2026-02-01"));
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].families.size() == 2);
  CHECK(rows[0].count() == 3);
  CHECK(rows[0].limit == 2);
  CHECK(rows[0].free() == -1);
  CHECK(rows[1].families.front() == "R-3");
  CHECK(rows[1].limit == 14);
  CHECK(rows[2].count() == 0);
}

TEST_CASE("a former assistant is shown only with families that nobody took over") {
  const Records records = three_families();
  const auto rows = caseload_report(records.cases.office, Caseloads(records.cases), day("2026-07-01"));
  REQUIRE(rows.size() == 2);
  CHECK(rows[1].id == "mzuk");
  CHECK_FALSE(rows[1].employed);
  CHECK(rows[1].families.size() == 1);
  CHECK(rows[1].limit == 0);
}

TEST_CASE("a closed case leaves the caseload, of former assistants too") {
  const Records records = std::move(
      Records(office).add("R-1", assigned_to("mzuk") + "closure: {date: 2026-05-01, reason: moved_away}\n"));
  CHECK(caseload_report(records.cases.office, Caseloads(records.cases), day("2026-04-30"))[1].count() == 1);
  CHECK(caseload_report(records.cases.office, Caseloads(records.cases), day("2026-05-01"))[1].count() == 0);
  CHECK(caseload_report(records.cases.office, Caseloads(records.cases), day("2026-07-01")).size() == 1);
}
