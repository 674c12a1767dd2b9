#include "counted.hpp"

using namespace asystent;
using namespace asystent::report;
using namespace asystent::test;
using enum Statistic;

namespace {

std::string member(std::string_view more, std::string_view closure = "") {
  return case_since("2025-05-01",
                    fmt::format("members:\n  - {{id: kuba, name: Kuba, {}}}\n{}", more, closure));
}

std::string child(std::string_view more, std::string_view closure = "") {
  return member(fmt::format("role: child, {}", more), closure);
}

/// A child of ten with these placements.
std::string placed(std::string_view placements) {
  return child(fmt::format("born: 2015-09-03, placements: [{}]", placements));
}

constexpr auto closed_in_march = "closure: {date: 2026-03-10, reason: other}\n";

} // namespace

TEST_CASE("Children are born and under 18 on the reference day, and in the family") {
  check_each(
      Statistic::children,
      {{"born on the last day", child("born: 2026-06-30"), 1},
       {"born on the day after", child("born: 2026-07-01"), 0},
       {"18 on the last day", child("born: 2008-06-30"), 0},
       {"18 on the day after", child("born: 2008-07-01"), 1},
       {"born on 29 February, not 18 on 27 February of a common year",
        child("born: 2008-02-29", "closure: {date: 2026-02-27, reason: other}"), 1},
       {"and 18 on the 28th", child("born: 2008-02-29", "closure: {date: 2026-02-28, reason: other}"), 0},
       {"18 on the day of the closure", child("born: 2008-03-10", closed_in_march), 0},
       {"18 after the closure", child("born: 2008-03-11", closed_in_march), 1},
       {"born after the closure", child("born: 2026-03-11", closed_in_march), 0},
       {"left on the last day", child("born: 2015-09-03, left: 2026-06-30"), 0},
       {"left on the day after", child("born: 2015-09-03, left: 2026-07-01"), 1},
       {"died on the last day", child("born: 2015-09-03, died: 2026-06-30"), 0},
       {"died on the day after", child("born: 2015-09-03, died: 2026-07-01"), 1},
       {"expected only", child("expected: 2026-05-01"), 0},
       {"a minor who is a mother", member("role: mother, born: 2009-01-01"), 0},
       {"of a family not covered",
        "referral: {source: self, date: 2026-01-05}\n"
        "members:\n  - {id: kuba, name: K, role: child, born: 2015-09-03}\n",
        0}});
}

TEST_CASE("Several children of a family count, and the family is named once") {
  const Records records = std::move(Records().add(
      "R-1", case_since("2025-05-01", "members:\n  - {id: a, name: A, role: child, born: 2015-09-03}\n"
                                      "  - {id: b, name: B, role: child, born: 2017-09-03}\n")));
  const Stats counted = stats(records.cases, half);
  CHECK(counted[Statistic::children].value == 2);
  CHECK(counted[Statistic::children].who == std::vector<std::string>{"R-1"});
}

TEST_CASE("A child is in foster care on the reference day") {
  check_each(
      children_in_foster_care,
      {{"from the last day", placed("{kind: foster_family, from: 2026-06-30}"), 1},
       {"from the day after", placed("{kind: foster_family, from: 2026-07-01}"), 0},
       {"ended on the last day", placed("{kind: foster_family, from: 2026-02-01, ended: 2026-06-30}"), 0},
       {"ended on the day after", placed("{kind: foster_institution, from: 2026-02-01, ended: 2026-07-01}"),
        1},
       {"with relatives, informally", placed("{kind: informal_relatives, from: 2026-02-01}"), 0},
       {"of age", child("born: 2008-01-01, placements: [{kind: foster_family, from: 2020-02-01}]"), 0}});
}

TEST_CASE("Each beginning of foster care in the period counts, adjoining placements are one") {
  check_each(
      children_placed,
      {{"on the first day", placed("{kind: foster_family, from: 2026-01-01}"), 1},
       {"on the day before", placed("{kind: foster_family, from: 2025-12-31}"), 0},
       {"on the last day", placed("{kind: foster_family, from: 2026-06-30}"), 1},
       {"on the day after", placed("{kind: foster_family, from: 2026-07-01}"), 0},
       {"adjoining",
        placed("{kind: foster_family, from: 2026-02-01, ended: 2026-03-01, outcome: moved}, "
               "{kind: foster_institution, from: 2026-03-01}"),
        1},
       {"a day between",
        placed("{kind: foster_family, from: 2026-02-01, ended: 2026-03-01}, "
               "{kind: foster_institution, from: 2026-03-02}"),
        2},
       {"goes on from before the period",
        placed("{kind: foster_institution, from: 2026-03-01}, "
               "{kind: foster_family, from: 2025-02-01, ended: 2026-03-01}"),
        0},
       {"after relatives",
        placed("{kind: informal_relatives, from: 2025-02-01, ended: 2026-03-01}, "
               "{kind: foster_family, from: 2026-03-01}"),
        1},
       {"that lasted no day", placed("{kind: foster_family, from: 2026-02-01, ended: 2026-02-01}"), 0},
       {"of who is no child",
        member("role: mother, born: 2009-01-01, placements: [{kind: foster_family, from: 2026-02-01}]"), 0},
       {"inside a longer one",
        placed("{kind: foster_family, from: 2026-02-01, ended: 2026-06-01}, "
               "{kind: foster_family, from: 2026-03-01, ended: 2026-04-01}, "
               "{kind: foster_family, from: 2026-05-01}"),
        1}});
}

TEST_CASE("A child has returned when foster care ended in the period by a return") {
  const auto ended = [](std::string_view end) {
    return placed(fmt::format("{{kind: foster_family, from: 2025-02-01, {}}}", end));
  };
  check_each(
      children_returned,
      {{"on the first day", ended("ended: 2026-01-01"), 1},
       {"on the day before", ended("ended: 2025-12-31"), 0},
       {"on the last day", ended("ended: 2026-06-30, outcome: returned"), 1},
       {"on the day after", ended("ended: 2026-07-01"), 0},
       {"adopted", ended("ended: 2026-03-01, outcome: adopted"), 0},
       {"still there", ended("ended: ~"), 0},
       {"from relatives", placed("{kind: informal_relatives, from: 2025-02-01, ended: 2026-03-01}"), 0},
       {"moved on the same day, whatever the outcome says",
        placed("{kind: foster_family, from: 2025-02-01, ended: 2026-03-01}, "
               "{kind: foster_institution, from: 2026-03-01}"),
        0},
       {"from two that end together",
        placed("{kind: foster_family, from: 2025-02-01, ended: 2026-03-01}, "
               "{kind: foster_institution, from: 2025-03-01, ended: 2026-03-01, outcome: moved}"),
        1},
       {"after two placements",
        placed("{kind: foster_family, from: 2025-02-01, ended: 2026-03-01, outcome: moved}, "
               "{kind: foster_institution, from: 2026-03-01, ended: 2026-05-01}"),
        1}});
}
