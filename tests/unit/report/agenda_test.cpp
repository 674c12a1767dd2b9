#include "../support/agenda.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace asystent;
using test::day;

namespace {

std::vector<std::string> keys(const CaseSet& cases, Date today, int days = 400) {
  std::vector<std::string> found;
  for (const auto& deadline : test::agenda_on(cases, today, days).deadlines) found.push_back(deadline.key);
  return found;
}

bool has(const std::vector<std::string>& keys, std::string_view key) {
  return std::ranges::find(keys, key) != keys.end();
}

std::string with(std::string_view text) { return std::string(test::active_family) + std::string(text); }

} // namespace

TEST_CASE("the key of a deadline tells its kind, family, event, goal and action") {
  test::Records records;
  records.add("R-2026-001", test::active_family);
  const auto found = keys(records.cases, day("2026-02-10"));
  CHECK(has(found, "review-overdue.R-2026-001.2026-01-10"));
  CHECK(has(found, "goal-overdue.R-2026-001.2026-02-01.g1"));
  CHECK(has(found, "action-overdue.R-2026-001.2026-02-01.g1.1"));
}

TEST_CASE("a deadline keeps its key from day to day, also when it is overdue") {
  test::Records records;
  records.add("R-2026-001", test::active_family);
  const auto first = keys(records.cases, day("2026-02-10"));
  CHECK(first.size() > 3);
  CHECK(keys(records.cases, day("2026-02-11")) == first);
  CHECK(keys(records.cases, day("2026-12-11")) == first);
}

TEST_CASE("two deadlines of one event have two keys, and the second keeps its own when the first is done") {
  constexpr auto two = R"(interventions:
  - {date: 2026-02-14, kind: other, what: Pierwsza}
  - {date: 2026-02-14, kind: other, what: Druga}
court_papers:
  - {kind: opinion, court: Sąd, requested: 2026-02-04}
  - {kind: report, court: Sąd, requested: 2026-02-04}
)";
  test::Records both;
  both.add("R-2026-001", with(two));
  const auto found = keys(both.cases, day("2026-02-15"));
  CHECK(has(found, "intervention-without-follow-up.R-2026-001.2026-02-14"));
  CHECK(has(found, "intervention-without-follow-up.R-2026-001.2026-02-14.2"));
  CHECK(has(found, "court-paper-overdue.R-2026-001.2026-02-04"));
  CHECK(has(found, "court-paper-overdue.R-2026-001.2026-02-04.2"));

  constexpr auto one = R"(interventions:
  - {date: 2026-02-14, kind: other, what: Pierwsza, follow_up: 2026-02-15}
  - {date: 2026-02-14, kind: other, what: Druga}
)";
  test::Records second;
  second.add("R-2026-001", with(one));
  const auto left = keys(second.cases, day("2026-02-15"));
  CHECK(!has(left, "intervention-without-follow-up.R-2026-001.2026-02-14"));
  CHECK(has(left, "intervention-without-follow-up.R-2026-001.2026-02-14.2"));
}

TEST_CASE("two children who went into foster care together have two keys without their ids") {
  test::Records records;
  records.add("R-2026-001", R"(members:
  - {id: anna, name: Anna Kowalska, role: mother, born: 1990-04-12}
  - {id: kuba, name: Kuba Kowalski, role: child, born: 2015-09-03, placements: [{kind: foster_family, from: 2026-02-01}]}
  - {id: ola, name: Ola Kowalska, role: child, born: 2016-09-03, placements: [{kind: foster_family, from: 2026-02-01}]}
referral: {source: court, date: 2026-01-05}
assignments: [{assistant: elis, from: 2026-01-10}]
)");
  const auto found = keys(records.cases, day("2026-02-15"));
  CHECK(has(found, "child-review-overdue.R-2026-001.2026-02-01.2"));
  CHECK(has(found, "child-review-overdue.R-2026-001.2026-02-01.3"));
}

TEST_CASE("a goal's id comes into a key as letters and digits only") {
  std::string text(test::active_family);
  text.replace(text.find("id: g1"), 6, "id: 'a;b ż'");
  test::Records records;
  records.add("R-2026-001", text);
  CHECK(has(keys(records.cases, day("2026-02-10")), "goal-overdue.R-2026-001.2026-02-01.a%3Bb%20%C5%BC"));
}

TEST_CASE("the agenda reaches as far as is asked, and what is overdue is always in it") {
  test::Records records;
  records.add("R-2026-001", test::active_family);
  CHECK(keys(records.cases, day("2026-02-10"), 0) ==
        std::vector<std::string>{"visit-gap.R-2026-001.2026-01-12"});
  CHECK(keys(records.cases, day("2026-07-10"), 0).size() >= 3);
}

TEST_CASE("an agreed visit is in the agenda, and of the asked assistant only") {
  test::Records records;
  records.add("R-2026-001",
              with("visits:\n  - {date: 2026-02-03, kind: home, outcome: held, next: 2026-02-17}\n"));
  const auto visits = [&](std::string_view assistant, int days) {
    return test::agenda_on(records.cases, day("2026-02-10"), days, assistant).visits.size();
  };
  CHECK(visits("", 7) == 1);
  CHECK(visits("", 6) == 0);
  CHECK(visits("elis", 7) == 1);
  CHECK(visits("mzuk", 7) == 0);
  CHECK(test::agenda_on(records.cases, day("2026-02-10"), 7).visits.front().key ==
        "visit.R-2026-001.2026-02-17");
}
