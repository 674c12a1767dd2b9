#include "../support/records.hpp"
#include "dashboard/timeline.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace asystent;
using namespace asystent::dashboard;
using namespace asystent::test;

namespace {

constexpr auto referral = "referral: {source: self, date: 2026-01-05}\n";

/// The records stay, because the timeline looks into them.
struct Drawn {
  explicit Drawn(const std::string& text, Status status = Status::active,
                 std::string_view today = "2026-11-20")
      : records(std::move(Records().add("R-1", referral + text))),
        result(timeline(records.cases.families[0], status, day(today))) {}

  const TimelineLane& lane(Track track, std::size_t number = 0) const {
    for (const TimelineLane& one : result.lanes)
      if (one.track == track && number-- == 0) return one;
    throw std::out_of_range("no such lane");
  }
  std::size_t lanes(Track track) const {
    return static_cast<std::size_t>(std::ranges::count(result.lanes, track, &TimelineLane::track));
  }
  bool shows(std::string_view first, std::string_view last) const {
    return result.first == day(first) && result.last == day(last);
  }

  Records records;
  Timeline result;
};

} // namespace

TEST_CASE("spans of one track share a lane, and those that overlap get a further one") {
  const Drawn drawn("assignments:\n"
                    "  - {assistant: elis, from: 2026-01-10, ended: 2026-06-01}\n"
                    "  - {assistant: mzuk, from: 2026-06-01}\n"
                    "  - {assistant: psowa, from: 2026-03-01, ended: 2026-04-01, role: substitute}\n");
  REQUIRE(drawn.lanes(Track::assignment) == 2);
  const auto& first = drawn.lane(Track::assignment).spans;
  REQUIRE(first.size() == 2);
  CHECK(first[0].subject == "elis");
  CHECK(first[0].ended == day("2026-06-01"));
  CHECK(first[1].subject == "mzuk");
  CHECK_FALSE(first[1].ended);
  CHECK(drawn.lane(Track::assignment, 1).spans[0].subject == "psowa");
}

TEST_CASE("a plan ends with its last day or with the next plan, and a draft is no plan") {
  const Drawn drawn("plans:\n"
                    "  - {date: 2026-07-01, until: 2026-12-31}\n"
                    "  - {date: 2026-02-01, until: 2026-07-31}\n"
                    "  - {date: 2026-08-01, draft: true}\n");
  const auto& plans = drawn.lane(Track::plan).spans;
  REQUIRE(plans.size() == 2);
  CHECK(plans[0].from == day("2026-02-01"));
  CHECK(plans[0].ended == day("2026-07-01"));
  CHECK(plans[1].ended == day("2027-01-01"));
}

TEST_CASE("each child outside the family has lanes of its own") {
  const Drawn drawn("members:\n"
                    "  - {id: kuba, name: Kuba, role: child, born: 2015-01-01,\n"
                    "     placements: [{kind: foster_family, from: 2026-02-01, ended: 2026-08-01}]}\n"
                    "  - {id: ola, name: Ola, role: child, born: 2016-01-01, placements: [{kind: other, "
                    "from: 2026-09-01}]}\n");
  REQUIRE(drawn.lanes(Track::placement) == 2);
  CHECK(drawn.lane(Track::placement, 0).child == "kuba");
  CHECK(drawn.lane(Track::placement, 1).child == "ola");
}

TEST_CASE("what has no end of its own ends with the case") {
  const Drawn drawn("assignments: [{assistant: elis, from: 2026-01-10}]\n"
                    "closure: {date: 2026-06-15, reason: moved_away}\n",
                    Status::closed);
  CHECK(drawn.lane(Track::assignment).spans[0].ended == day("2026-06-15"));
  CHECK(drawn.shows("2026-01-01", "2026-06-30"));
}

TEST_CASE("a span with its dates in the wrong order is not drawn") {
  const Drawn drawn("consents: [{kind: family, from: 2026-05-01, ended: 2026-04-01}]\n");
  CHECK(drawn.lanes(Track::basis) == 0);
}

TEST_CASE("a suspension holds on its last day") {
  const Drawn drawn("suspensions: [{from: 2026-07-01, until: 2026-07-31, reason: szpital}]\n");
  CHECK(drawn.lane(Track::suspension).spans[0].ended == day("2026-08-01"));
}

TEST_CASE("marks stand in order of time, each with its kind") {
  const Drawn drawn("visits:\n"
                    "  - {date: 2026-03-02, kind: home, outcome: held}\n"
                    "  - {date: 2026-02-02, kind: home, outcome: refused}\n"
                    "assessments: [{date: 2026-07-01, conclusion: continue}]\n"
                    "interventions: [{date: 2026-05-01, kind: other, what: x}]\n"
                    "court_papers:\n"
                    "  - {kind: opinion, court: SR, requested: 2026-04-01, sent: 2026-04-10}\n"
                    "closure: {date: 2026-08-01, reason: goals_achieved}\n"
                    "monitoring: [{date: 2026-09-01, effect: lasting, decision: end}]\n");
  std::vector<MarkKind> kinds;
  for (const TimelineMark& mark : drawn.result.marks) kinds.push_back(mark.kind);
  CHECK(kinds == std::vector{MarkKind::visit_not_held, MarkKind::visit_held, MarkKind::court_request,
                             MarkKind::court_paper, MarkKind::intervention, MarkKind::assessment,
                             MarkKind::closure, MarkKind::monitoring});
  CHECK(drawn.result.marks[0].label.en == "refused");
  CHECK(drawn.result.marks[1].label.en == "home visit");
}

TEST_CASE("whole months are shown, up to today while the case goes on, and plans half a year ahead") {
  CHECK(Drawn("").shows("2026-01-01", "2026-11-30"));
  CHECK(Drawn("", Status::refused).shows("2026-01-01", "2026-01-31"));
  CHECK(Drawn("plans: [{date: 2026-02-01, until: 2027-01-31}]\n").shows("2026-01-01", "2027-01-31"));
  CHECK(Drawn("plans: [{date: 2026-02-01, until: 2030-01-31}]\n").shows("2026-01-01", "2027-05-31"));
}

TEST_CASE("of a wrong year only the last ten years are shown") {
  CHECK(Drawn("consents: [{kind: family, from: 1826-05-01}]\n").shows("2016-11-01", "2026-11-30"));
}
