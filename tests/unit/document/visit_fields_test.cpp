#include "../support/records.hpp"
#include "document/visit_fields.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::document;
using namespace asystent::test;

namespace {

constexpr auto two_plans = R"(referral: {source: self, date: 2026-01-05}
plans:
  - date: 2026-02-01
    goals:
      - {id: g1, area: care, goal: Stary cel}
      - {id: g2, area: care, goal: Cel tylko dawny}
  - date: 2026-06-01
    goals:
      - {id: g0, area: care, goal: Inny}
      - {id: g1, area: care, goal: Nowy cel}
)";

constexpr auto steps = R"(referral: {source: self, date: 2026-01-05}
visits:
  - date: 2026-02-02
    kind: home
    outcome: held
    agreed:
      - {who: assistant, what: Zrobione dawno, done: 2026-02-05}
      - {who: assistant, what: Po terminie, due: 2026-02-20}
  - date: 2026-02-16
    kind: home
    outcome: held
    agreed:
      - {who: assistant, what: Zrobione, due: 2026-02-25, done: 2026-02-24}
      - {who: assistant, what: Odpuszczone, dropped: 2026-02-20}
      - {who: assistant, what: Zrobione później, done: 2026-03-09}
  - {date: 2026-03-02, from: "10:00", to: "11:00", kind: home, outcome: held, agreed: [{who: assistant, what: Nowe}]}
)";

} // namespace

TEST_CASE("a goal is told in the words of the plan that held on the day of the entry") {
  const Records records = std::move(Records().add("R-1", two_plans));
  const GoalWords words(records.cases.families.front());
  CHECK(words.of({"g1"}, day("2026-03-01")) == "Stary cel");
  CHECK(words.number_of({"g1"}, day("2026-03-01")) == "1");
  CHECK(words.of({"g1"}, day("2026-06-01")) == "Nowy cel");
  CHECK(words.number_of({"g1"}, day("2026-06-01")) == "2");
  CHECK(words.of({"g1"}, day("2026-01-01")) == "Nowy cel");
  CHECK(words.of({"g2"}, day("2026-07-01")) == "g2");
  CHECK(words.of({"g9"}, day("2026-07-01")) == "g9");
}

TEST_CASE("a card looks back at what was still to be done at the meeting before") {
  const Records records = std::move(Records().add("R-1", steps));
  const Family& family = records.cases.families.front();
  std::vector<std::string> told;
  for (const EarlierStep& step : steps_before(family.visits.back(), family)) told.push_back(step.state);
  CHECK(told == std::vector<std::string>{"niewykonane, po terminie", "wykonano 24.02.2026",
                                         "zaniechano 20.02.2026", "w toku"});
  CHECK(steps_before(family.visits.front(), family).empty());
}
