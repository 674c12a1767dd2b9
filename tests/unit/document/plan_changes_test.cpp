#include "../support/records.hpp"
#include "document/plan_changes.hpp"
#include "model/disclosed.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace asystent;
using namespace asystent::document;
using namespace asystent::test;

namespace {

constexpr auto family_with_plan = R"(members:
  - {id: anna, name: Anna Kowalska, role: mother, born: 1990-04-12}
referral: {source: self, date: 2026-01-05}
plans:
  - date: 2026-02-01
    agreed_by: [anna]
    goals:
      - id: g1
        area: education
        goal: Kuba chodzi do szkoły
        due: 2026-09-30
        status: achieved
        closed: 2026-09-15
        added: 2026-01-10
        moved:
          - {from: 2026-05-29, on: 2026-01-20, why: przed tym planem}
          - {from: 2026-06-15, on: 2026-02-01, why: w dniu planu}
          - {from: 2026-06-30, on: 2026-05-20, why: brak miejsc}
          - {from: 2026-08-31, on: 2026-07-02}
        scale:
          - {date: 2026-02-01, value: 3}
          - {date: 2026-06-01, value: 6}
        actions:
          - {what: Rozmowa z pedagogiem, who: [anna], due: 2026-02-20, done: 2026-02-18}
          - {what: Budzik w pokoju Kuby, who: [anna], due: 2026-02-20, added: 2026-02-01}
          - {what: Zapis na zajęcia, who: [anna], due: 2026-04-10, added: 2026-03-02}
          - {what: Wizyta w poradni, who: [anna], due: 2026-03-20, dropped: 2026-03-11, why: Poradnia zamknięta}
      - id: g2
        area: budget
        goal: Dług się nie powiększa
        due: 2026-12-31
        added: 2026-03-02
        status: dropped
        closed: 2026-10-01
        why: Dług umorzono
        actions:
          - {what: Ugoda ze spółdzielnią, who: [anna], due: 2026-04-30}
          - {what: Budżet na tydzień, who: [anna], due: 2026-05-29, added: 2026-04-15}
)";

struct Fixture {
  Records records = std::move(Records().add("R-1", family_with_plan));
  const Plan& plan = records.cases.families.front().plans.front();
};

std::vector<std::string> actions_of(const Goal& goal) {
  std::vector<std::string> texts;
  for (const Action& action : goal.actions) texts.emplace_back(disclosed(*action.what));
  return texts;
}

} // namespace

TEST_CASE_FIXTURE(Fixture, "as it was signed a plan has nothing that came later") {
  const Plan agreed = as_agreed(plan);
  REQUIRE(agreed.goals.size() == 1);
  const Goal& goal = agreed.goals.front();
  CHECK(actions_of(goal) ==
        std::vector<std::string>{"Rozmowa z pedagogiem", "Budzik w pokoju Kuby", "Wizyta w poradni"});
  CHECK_FALSE(goal.status);
  CHECK_FALSE(goal.closed);
  CHECK(goal.scale.size() == 1);
  for (const Action& action : goal.actions) CHECK_FALSE((action.done || action.dropped || action.why));
}

TEST_CASE_FIXTURE(Fixture, "a term is that of the day of the plan, neither an earlier nor a later one") {
  CHECK(as_agreed(plan).goals.front().due.value == day("2026-06-30"));
  CHECK(as_agreed(plan).goals.front().moved.empty());
}

TEST_CASE_FIXTURE(Fixture, "a draft is printed as it stands") {
  Plan draft = plan;
  draft.date = {};
  const Plan agreed = as_agreed(draft);
  CHECK(agreed.goals.size() == 2);
  CHECK(agreed.goals.front().due.value == day("2026-09-30"));
}

TEST_CASE_FIXTURE(Fixture, "a goal that came later has the actions that were agreed with it") {
  const PlanChanges changes = changes_of(plan);
  REQUIRE(changes.goals.size() == 1);
  CHECK(changes.goals.front().on == day("2026-03-02"));
  CHECK(actions_of(changes.goals.front().goal) == std::vector<std::string>{"Ugoda ze spółdzielnią"});
  REQUIRE(changes.actions.size() == 2);
  CHECK(disclosed(*changes.actions.front().action.what) == "Zapis na zajęcia");
  CHECK(disclosed(*changes.actions.back().action.what) == "Budżet na tydzień");
}

TEST_CASE_FIXTURE(Fixture,
                  "each change of a term since the plan was signed goes from the old one to the next") {
  const auto terms = changes_of(plan).terms;
  REQUIRE(terms.size() == 2);
  CHECK(terms.front().from == day("2026-06-30"));
  CHECK(terms.front().to == day("2026-08-31"));
  CHECK(terms.front().why == "brak miejsc");
  CHECK(terms.back().from == day("2026-08-31"));
  CHECK(terms.back().to == day("2026-09-30"));
}

TEST_CASE_FIXTURE(Fixture, "what was given up is told with its day and reason, in order of time") {
  const auto given_up = changes_of(plan).given_up;
  REQUIRE(given_up.size() == 2);
  CHECK(given_up.front().what == "działanie: Wizyta w poradni");
  CHECK(given_up.front().on == day("2026-03-11"));
  CHECK(given_up.back().what == "cel: Dług się nie powiększa");
  CHECK(given_up.back().why == "Dług umorzono");
}

TEST_CASE_FIXTURE(Fixture, "the changes of one day, and until one") {
  const PlanChanges changes = changes_of(plan);
  CHECK(changes.days() == std::vector<Date>{day("2026-03-02"), day("2026-03-11"), day("2026-04-15"),
                                            day("2026-05-20"), day("2026-07-02"), day("2026-10-01")});
  const PlanChanges march = changes_on(changes, day("2026-03-02"));
  CHECK(march.goals.size() + march.actions.size() == 2);
  CHECK((march.terms.empty() && march.given_up.empty()));
  CHECK(changes_until(changes, day("2026-05-20")).terms.size() == 1);
  CHECK(changes_until(changes, day("2026-03-01")).is_empty());
  CHECK_FALSE(changes.is_empty());
}
