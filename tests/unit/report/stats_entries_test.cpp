#include "counted.hpp"

using namespace asystent;
using namespace asystent::report;
using namespace asystent::test;
using enum Statistic;

namespace {

/// A family that never had an assistant: its entries count all the same.
std::string entry(std::string_view list, std::string_view fields) {
  return fmt::format("referral: {{source: self, date: 2026-01-05}}\n{}:\n  - {{{}}}\n", list, fields);
}

std::string visit(std::string_view fields) { return entry("visits", fields); }

/// What one dated entry counts on the borders of the period.
void check_borders(Statistic statistic, std::string_view list, const std::string& fields) {
  const auto on = [&](const char* date) { return entry(list, fmt::format("{}{}", fields, date)); };
  check_each(statistic, {{"the day before", on("2025-12-31"), 0},
                         {"the first day", on("2026-01-01"), 1},
                         {"the last day", on("2026-06-30"), 1},
                         {"the day after", on("2026-07-01"), 0}});
}

} // namespace

TEST_CASE("Entries count when they are dated in the period, in every case") {
  check_borders(entries_held, "visits", "kind: home, outcome: held, date: ");
  check_borders(entries_not_held, "visits", "kind: home, outcome: refused, date: ");
  check_borders(interventions, "interventions", "kind: other, what: Rozmowa, date: ");
  check_borders(assessments, "assessments", "conclusion: close, date: ");
  check_borders(plans, "plans", "date: ");
}

TEST_CASE("Court papers count when they are sent, each in its own number") {
  check_borders(opinions, "court_papers", "kind: opinion, court: Sąd, requested: 2025-01-02, sent: ");
  check_borders(court_reports, "court_papers", "kind: report, court: Sąd, requested: 2025-01-02, sent: ");
  const std::string open = entry("court_papers", "kind: opinion, court: Sąd, requested: 2026-02-02");
  CHECK(counted(open, opinions) == 0);
  CHECK(counted(entry("court_papers", "kind: report, court: Sąd, requested: 2026-02-02, sent: 2026-02-03"),
                opinions) == 0);
}

TEST_CASE("A draft is no plan yet") {
  CHECK(counted(entry("plans", "date: 2026-02-02, draft: true"), plans) == 0);
  CHECK(counted(entry("plans", "draft: true"), plans) == 0);
  CHECK(counted(entry("plans", "date: 2026-02-02, draft: false"), plans) == 1);
}

TEST_CASE("Each kind of contact that was held is in just one part") {
  for (const Word& kind : words<VisitKind>) {
    CAPTURE(kind.word);
    const std::string held = visit(fmt::format("date: 2026-02-02, kind: {}, outcome: held", kind.word));
    const bool is_remote = kind.word == "phone" || kind.word == "letter";
    CHECK(counted(held, entries_held) == 1);
    CHECK(counted(held, visits_home) == (kind.word == "home" ? 1 : 0));
    CHECK(counted(held, contacts_remote) == (is_remote ? 1 : 0));
    CHECK(counted(held, visits_elsewhere) == (kind.word == "home" || is_remote ? 0 : 1));
  }
}

TEST_CASE("What was not held is in no part of what was") {
  for (const Word& outcome : words<Outcome>) {
    if (outcome.word == "held") continue;
    CAPTURE(outcome.word);
    const std::string failed = visit(fmt::format("date: 2026-02-02, kind: home, outcome: {}", outcome.word));
    CHECK(counted(failed, entries_not_held) == 1);
    for (const Statistic statistic : {entries_held, visits_home, visits_elsewhere, contacts_remote})
      CHECK(counted(failed, statistic) == 0);
  }
}

TEST_CASE("A number of entries names each family once") {
  const std::string two = "referral: {source: self, date: 2026-01-05}\nvisits:\n"
                          "  - {date: 2026-02-02, kind: home, outcome: held}\n"
                          "  - {date: 2026-02-03, kind: home, outcome: held}\n";
  const Records records = std::move(Records().add("R-1", two).add("R-2", two));
  const Stats counted = stats(records.cases, half);
  CHECK(counted[entries_held].value == 4);
  CHECK(counted[entries_held].who == std::vector<std::string>{"R-1", "R-2"});
}
