#include "counted.hpp"

using namespace asystent;
using namespace asystent::test;
using enum Statistic;

namespace {

std::string unassigned() { return "referral: {source: self, date: 2026-01-05}\n"; }

std::string with_order(std::string_view from, std::string_view ended = "") {
  return case_since("2025-05-01", fmt::format("consents:\n  - {{kind: court_order, from: {}, court: Sąd, "
                                              "case_number: III Nsm 1/26, ended: {}}}",
                                              from, ended.empty() ? "~" : ended));
}

} // namespace

TEST_CASE("A family counts at the start when it is active the day before") {
  check_each(families_start, {{"from the day before", case_since("2025-12-31"), 1},
                              {"from the first day", case_since("2026-01-01"), 0},
                              {"closed on the day before", case_ended("2025-03-01", "2025-12-31"), 0},
                              {"closed on the first day", case_ended("2025-03-01", "2026-01-01"), 1},
                              {"without an assignment", unassigned(), 0}});
}

TEST_CASE("A family is new when its first assignment is in the period") {
  check_each(families_new, {{"the day before", case_since("2025-12-31"), 0},
                            {"the first day", case_since("2026-01-01"), 1},
                            {"the last day", case_since("2026-06-30"), 1},
                            {"the day after", case_since("2026-07-01"), 0},
                            {"without an assignment", unassigned(), 0}});
}

TEST_CASE("A change of assistant, or a file that is younger than its case, makes no family new") {
  CHECK(counted("referral: {source: court, date: 2025-01-02}\nassignments:\n"
                "  - {assistant: elis, from: 2026-03-01}\n"
                "  - {assistant: elis, from: 2025-02-01, ended: 2026-03-01}\n",
                families_new) == 0);
  CHECK(counted(case_since("2025-02-01", "records_from: 2026-01-01"), families_new) == 0);
  CHECK(counted(case_since("2025-02-01", "records_from: 2026-01-01"), families_start) == 1);
}

TEST_CASE("A family has ended when its closure is in the period") {
  check_each(families_ended,
             {{"the day before", case_ended("2025-03-01", "2025-12-31"), 0},
              {"the first day", case_ended("2025-03-01", "2026-01-01"), 1},
              {"the last day", case_ended("2025-03-01", "2026-06-30"), 1},
              {"the day after", case_ended("2025-03-01", "2026-07-01"), 0},
              {"never assigned", unassigned() + "closure: {date: 2026-02-01, reason: other}\n", 0}});
}

TEST_CASE("There is a number for every reason of a closure, and it counts that reason alone") {
  for (const Word& reason : words<ClosureReason>) {
    CAPTURE(reason.word);
    const auto statistic = from_word<Statistic>("ended_" + std::string(reason.word));
    REQUIRE(statistic.has_value());
    CHECK(counted(case_ended("2025-03-01", "2026-02-01", reason.word), *statistic) == 1);
    CHECK(label(*statistic).pl == reason.label.pl);
    CHECK(label(*statistic).en == reason.label.en);
    for (const Word& other : words<ClosureReason>)
      if (other.word != reason.word)
        CHECK(counted(case_ended("2025-03-01", "2026-02-01", other.word), *statistic) == 0);
  }
}

TEST_CASE("A family counts at the end when it is active on the last day") {
  check_each(families_end, {{"from the last day", case_since("2026-06-30"), 1},
                            {"from the day after", case_since("2026-07-01"), 0},
                            {"closed on the last day", case_ended("2025-03-01", "2026-06-30"), 0},
                            {"closed on the day after", case_ended("2025-03-01", "2026-07-01"), 1}});
}

TEST_CASE("A family is covered when it is active on a day of the period, or ended in it") {
  check_each(families_covered,
             {{"from the last day", case_since("2026-06-30"), 1},
              {"from the day after", case_since("2026-07-01"), 0},
              {"closed on the first day", case_ended("2025-03-01", "2026-01-01"), 1},
              {"closed the day before", case_ended("2025-03-01", "2025-12-31"), 0},
              {"closed on the day that it began", case_ended("2026-03-01", "2026-03-01"), 1},
              {"without an assignment", unassigned(), 0}});
}

TEST_CASE("The time of work goes from the first assignment to the reference day") {
  check_each(families_up_to_3_months,
             {{"3 months to the last day", case_since("2026-03-30"), 1},
              {"a day more", case_since("2026-03-29"), 0},
              {"3 months to the closure", case_ended("2025-11-30", "2026-02-28"), 1},
              {"a day more", case_ended("2025-11-30", "2026-03-01"), 0},
              {"no day at all", case_ended("2026-02-01", "2026-02-01"), 1},
              {"closed after the period", case_ended("2026-03-29", "2026-07-02"), 0}});
  check_each(families_over_3_to_12_months, {{"3 months", case_since("2026-03-30"), 0},
                                            {"a day more", case_since("2026-03-29"), 1},
                                            {"12 months", case_since("2025-06-30"), 1},
                                            {"a day more", case_since("2025-06-29"), 0}});
  check_each(families_over_12_months, {{"12 months", case_since("2025-06-30"), 0},
                                       {"a day more", case_since("2025-06-29"), 1},
                                       {"not covered", case_ended("2023-06-29", "2025-07-01"), 0}});
}

TEST_CASE("The end of 3 months is not rolled to a working day") {
  // 2026-01-31 is a Saturday; work began on 2025-10-31.
  check_each(families_up_to_3_months, {{"on the Saturday", case_ended("2025-10-31", "2026-01-31"), 1},
                                       {"on the Monday", case_ended("2025-10-31", "2026-02-02"), 0}});
}

TEST_CASE("A family is bound by an order that held on a day of the period") {
  check_each(
      families_court_order,
      {{"from the last day", with_order("2026-06-30"), 1},
       {"from the day after", with_order("2026-07-01"), 0},
       {"lifted on the first day", with_order("2025-06-01", "2026-01-01"), 0},
       {"lifted on the second day", with_order("2025-06-01", "2026-01-02"), 1},
       {"lifted on the day it began", with_order("2026-02-01", "2026-02-01"), 0},
       {"a consent only", case_since("2025-05-01", "consents:\n  - {kind: family, from: 2025-06-01}"), 0}});
  CHECK(counted("records_from: 2026-08-01\n" + case_since("2026-08-01",
                                                          "consents:\n  - {kind: court_order, "
                                                          "from: 2025-06-01, court: Sąd, case_number: 1/26}"),
                families_court_order) == 0);
}

TEST_CASE("A family of the act Za życiem counts when it is covered") {
  check_each(families_za_zyciem, {{"covered", case_since("2026-02-01", "za_zyciem: true"), 1},
                                  {"not yet", case_since("2026-07-01", "za_zyciem: true"), 0},
                                  {"another", case_since("2026-02-01", "za_zyciem: false"), 0}});
}

TEST_CASE("A family is in monitoring by its status on the last day") {
  const std::string ended = "monitoring:\n  - {date: 2026-06-30, effect: lasting, decision: end}\n";
  check_each(families_monitoring,
             {{"closed on the last day", case_ended("2025-03-01", "2026-06-30"), 1},
              {"closed on the day after", case_ended("2025-03-01", "2026-07-01"), 0},
              {"7 months ago", case_ended("2025-03-01", "2025-11-30"), 1},
              {"a day longer", case_ended("2025-03-01", "2025-11-29"), 0},
              {"ended on the last day", case_ended("2025-03-01", "2026-03-01") + ended, 0},
              {"a reason without monitoring", case_ended("2025-03-01", "2026-03-01", "moved_away"), 0},
              {"never assigned", unassigned() + "closure: {date: 2026-02-01, reason: other}\n", 0}});
}
