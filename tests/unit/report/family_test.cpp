#include "../support/summary.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace asystent;
using namespace asystent::report;
using namespace asystent::test;

namespace {

FamilySummary summary_on(const Records& records, std::string_view today, std::size_t family = 0) {
  return summary_on(records, day(today), family);
}

Records with(const std::string& more) {
  return std::move(Records().add("R-1", std::string(active_family) + more));
}

} // namespace

TEST_CASE("a summary says how an active case stands") {
  const Records records = with("");
  const FamilySummary summary = summary_on(records, "2026-02-02");
  CHECK(summary.status == Status::active);
  CHECK(summary.since == day("2026-01-10"));
  CHECK(summary.assistant == "elis");
  CHECK(summary.assistant_name == Private("Ewa Lis"));
  CHECK(summary.consents.size() == 1);
  CHECK(summary.next_assessment->finding.due == day("2026-07-10"));
  CHECK(summary.plan->open_goals == 1);
  CHECK(summary.plan->next_action->number == 1);
}

TEST_CASE("the next action is the one due first that is not done, of an open goal") {
  const Records records = std::move(Records().add("R-1", R"(referral: {source: self, date: 2026-01-05}
plans:
  - date: 2026-02-01
    goals:
      - {id: g1, area: work, goal: A, status: achieved, actions: [{what: a, due: 2026-02-02}]}
      - {id: g2, area: work, goal: B, actions: [{what: b, due: 2026-02-03, done: 2026-02-03}, {what: c, due: 2026-02-09}]}
      - {id: g3, area: work, goal: C, actions: [{what: d}, {what: e, due: 2026-02-08}]}
)"));
  const auto plan = summary_on(records, "2026-02-05").plan;
  CHECK(plan->open_goals == 2);
  CHECK(plan->closed_goals == 1);
  CHECK(*plan->next_action->goal->id == "g3");
  CHECK(plan->next_action->number == 2);
}

TEST_CASE("a child's age and whereabouts are those of the day") {
  const Records records = std::move(Records().add("R-1", R"(referral: {source: self, date: 2026-01-05}
members:
  - id: kuba
    name: Kuba
    role: child
    born: 2015-09-03
    placements:
      - {kind: foster_family, from: 2026-02-01, ended: 2026-03-01}
  - {id: ola, name: Ola, role: child, expected: 2026-09-01}
  - {id: jan, name: Jan, role: father, born: 1980-01-01, died: 2026-02-01}
  - id: zosia
    name: Zosia
    role: child
    born: 2018-05-01
    died: 2026-03-01
    placements:
      - {kind: foster_family, from: 2026-02-01}
)"));
  const FamilySummary before = summary_on(records, "2026-02-28");
  CHECK(before.members[0].age == 10);
  CHECK(before.members[0].placement != nullptr);
  CHECK_FALSE(before.members[1].age);
  CHECK_FALSE(before.members[2].age);
  const FamilySummary after = summary_on(records, "2026-09-03");
  CHECK(after.members[0].age == 11);
  CHECK(after.members[0].placement == nullptr);
  CHECK(before.members[3].placement != nullptr);
  CHECK(after.members[3].placement == nullptr);
}

TEST_CASE("a status lasts since the event that brought it") {
  const Records referred = std::move(Records().add("R-1", R"(referral:
  source: self
  date: 2026-01-05
  decision: {date: 2026-01-08, by: Barbara Wrona, granted: true}
)"));
  CHECK(summary_on(referred, "2026-01-07").since == day("2026-01-05"));
  CHECK(summary_on(referred, "2026-01-08").since == day("2026-01-08"));
  const Records closed = with("closure: {date: 2026-05-01, reason: goals_achieved}\n");
  CHECK(summary_on(closed, "2026-05-02").status == Status::monitoring);
  CHECK(summary_on(closed, "2026-05-02").since == day("2026-05-01"));
}

TEST_CASE("the last contact is the newest held entry of work with the family up to today") {
  const Records records = with(R"(visits:
  - {date: 2026-02-03, kind: home, outcome: held}
  - {date: 2026-02-04, kind: home, outcome: not_found}
  - {date: 2026-02-05, kind: institution, outcome: held}
  - {date: 2026-02-09, kind: phone, outcome: held}
)");
  CHECK(*summary_on(records, "2026-02-08").last_contact->date == day("2026-02-03"));
  CHECK(*summary_on(records, "2026-02-09").last_contact->date == day("2026-02-09"));
}

TEST_CASE("open court papers and running services are listed") {
  const Records records = with(R"(court_papers:
  - {kind: opinion, court: Sąd, requested: 2026-02-01, sent: 2026-02-05}
  - {kind: report, court: Sąd, requested: 2026-02-02}
services:
  - {kind: therapy, provider: Poradnia, from: 2026-02-01, until: 2026-02-10}
)");
  const FamilySummary summary = summary_on(records, "2026-02-10");
  REQUIRE(summary.open_court_papers.size() == 1);
  CHECK(*summary.open_court_papers.front()->kind == PaperKind::report);
  CHECK(summary.services.size() == 1);
  CHECK(summary_on(records, "2026-02-11").services.empty());
}

TEST_CASE("what is overdue is not repeated among the findings, and other families stay out") {
  Records records = with("");
  records.add("R-2", "referral: {source: self, date: 2026-01-05}\nassignments:\n"
                     "  - {assistant: elis, from: 2026-01-10}\n");
  const FamilySummary first = summary_on(records, "2026-03-01");
  CHECK(first.overdue.size() == 1);
  CHECK(first.findings.empty());
  CHECK(first.soon.size() == 1);
  const FamilySummary second = summary_on(records, "2026-03-01", 1);
  CHECK(std::ranges::count(second.findings, FindingId::interview_missing, &Finding::id) == 1);
  CHECK(std::ranges::count(second.findings, "R-1", &Finding::family) == 0);
}
