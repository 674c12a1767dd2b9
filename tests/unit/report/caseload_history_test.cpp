#include "../support/records.hpp"
#include "report/caseload.hpp"
#include "report/caseload_history.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <random>

using namespace asystent;
using namespace asystent::report;
using namespace asystent::test;

namespace {

constexpr auto office = R"(asystent: 1
assistants:
  - {id: elis, name: Ewa Lis, from: 2026-01-01, limit: 2}
  - {id: mzuk, name: Marta Żuk, until: 2026-06-30, families_elsewhere: 3}
)";

std::string family(const std::string& assignments, const std::string& rest = "") {
  return "referral: {source: self, date: 2026-01-05}\nassignments:\n" + assignments + rest;
}

std::string assigned(const std::string& assistant, const std::string& from, const std::string& ended = "") {
  return "  - {assistant: " + assistant + ", from: " + from + (ended.empty() ? "" : ", ended: " + ended) +
         "}\n";
}

std::string closed(const std::string& date) { return "closure: {date: " + date + ", reason: moved_away}\n"; }

/// `2026-01-01/2026-01-09=0`, each span, with ! where it is over the limit; an open one ends with `…`.
std::string shown(const CaseloadHistory& history) {
  std::string text;
  for (const CaseloadSpan& span : history.spans)
    text += fmt::format("{}/{}={}{} ", iso(span.from), span.until ? iso(*span.until) : "…", span.count,
                        history.is_over(span) ? "!" : "");
  return text;
}

std::string history_of(const Records& records, const CaseloadDays& days = {}, std::string_view id = "elis",
                       std::string_view today = "2026-03-01") {
  for (const CaseloadHistory& history :
       caseload_history(records.cases.office, Caseloads(records.cases), days, day(today)))
    if (history.id == id) return shown(history);
  return "none";
}

Records three_families() {
  return std::move(Records(office)
                       .add("R-1", family(assigned("elis", "2026-01-10")))
                       .add("R-2", family(assigned("elis", "2026-02-01"), closed("2026-04-01")))
                       .add("R-3", family(assigned("elis", "2026-03-01", "2026-05-01"))));
}

} // namespace

TEST_CASE("a span ends the day before the number changes, and the last one is open") {
  CHECK(history_of(three_families()) == "2026-01-01/2026-01-09=0 2026-01-10/2026-01-31=1 "
                                        "2026-02-01/2026-02-28=2 2026-03-01/2026-03-31=3! "
                                        "2026-04-01/2026-04-30=2 2026-05-01/…=1 ");
}

TEST_CASE("days that leave the number as it is do not end a span") {
  const Records records = std::move(
      Records(office)
          .add("R-1", family(assigned("elis", "2026-01-10", "2026-02-01") + assigned("elis", "2026-02-01")))
          .add("R-2", family(assigned("elis", "2026-01-10", "2026-03-01")))
          .add("R-3", family(assigned("elis", "2026-03-01"))));
  CHECK(history_of(records) == "2026-01-01/2026-01-09=0 2026-01-10/…=2 ");
}

TEST_CASE("the days asked for cut the spans, both included") {
  const Records records = three_families();
  CHECK(history_of(records, {day("2026-02-10"), day("2026-03-10")}) ==
        "2026-02-10/2026-02-28=2 2026-03-01/2026-03-10=3! ");
  CHECK(history_of(records, {day("2026-02-28"), day("2026-02-28")}) == "2026-02-28/2026-02-28=2 ");
  CHECK(history_of(records, {day("2026-03-01"), day("2026-03-01")}) == "2026-03-01/2026-03-01=3! ");
  CHECK(history_of(records, {day("2026-02-28"), day("2026-03-01")}) ==
        "2026-02-28/2026-02-28=2 2026-03-01/2026-03-01=3! ");
  CHECK(history_of(records, {day("2027-01-01"), {}}) == "2027-01-01/…=1 ");
  CHECK(history_of(records, {{}, day("2025-12-31")}) == "none");
}

TEST_CASE("only while employed, families elsewhere included") {
  const Records records = std::move(Records(office).add("R-1", family(assigned("mzuk", "2026-02-01"))));
  CHECK(history_of(records, {}, "mzuk") == "2026-02-01/2026-06-30=4 ");
  CHECK(history_of(records, {day("2026-07-01"), {}}, "mzuk") == "none");
}

TEST_CASE("without employment and families it begins today") {
  CHECK(history_of(Records(office), {}, "mzuk", "2026-03-05") == "2026-03-05/2026-06-30=3 ");
}

TEST_CASE("the act's fifteen count whatever the own limit") {
  Records records(office);
  for (int i = 10; i < 26; ++i)
    records.add(fmt::format("R-{}", i), family(assigned("elis", i < 25 ? "2026-02-01" : "2026-02-02")));
  const auto spans =
      caseload_history(records.cases.office, Caseloads(records.cases), {}, day("2026-03-01")).front().spans;
  REQUIRE(spans.size() == 3);
  CHECK_FALSE(CaseloadHistory::is_over_statutory(spans[1])); // exactly 15
  CHECK(CaseloadHistory::is_over_statutory(spans[2]));
}

TEST_CASE("on every day the history says what the report of that day says") {
  std::mt19937 random(1);
  const auto some_day = [&] { return day("2026-01-01") + std::chrono::days{random() % 120}; };
  Records records(office);
  for (int i = 10; i < 25; ++i) {
    const Date from = some_day();
    const std::string assistant = random() % 2 == 0 ? "elis" : "mzuk";
    std::string assignments = assigned(assistant, iso(from), iso(from + std::chrono::days{random() % 60}));
    if (random() % 2 == 0) assignments += assigned(assistant, iso(some_day()));
    records.add(fmt::format("R-{}", i),
                family(assignments, random() % 2 == 0
                                        ? closed(iso(day("2026-05-01") + std::chrono::days{random() % 90}))
                                        : ""));
  }
  const CaseloadDays days{day("2025-12-30"), day("2026-09-01")};
  for (const CaseloadHistory& history :
       caseload_history(records.cases.office, Caseloads(records.cases), days, day("2026-03-01")))
    for (const CaseloadSpan& span : history.spans)
      for (Date date = span.from; date <= *span.until; date += std::chrono::days{1})
        for (const CaseloadRow& row : caseload_report(records.cases.office, Caseloads(records.cases), date))
          if (row.id == history.id) CHECK(row.count() == span.count);
}
