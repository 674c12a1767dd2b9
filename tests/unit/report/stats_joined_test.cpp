#include "counted.hpp"

using namespace asystent;
using namespace asystent::report;
using namespace asystent::test;
using enum Statistic;

namespace {

constexpr auto kuba = "members: [{id: kuba, name: K, role: child, born: 2015-09-03}]\n";

/// The old case, R-1, and the one in which the family came back, R-2.
Stats both(const std::string& older, const std::string& newer) {
  const Records records = std::move(Records().add("R-1", older).add("R-2", "previous: R-1\n" + newer));
  return stats(records.cases, half);
}

std::string closed_with(std::string_view more, std::string_view first = "2025-01-10",
                        std::string_view closed = "2026-02-10") {
  return case_since(first, fmt::format("closure: {{date: {}, reason: other}}\n{}", closed, more));
}

std::string placed(std::string_view placements, std::string_view more = "") {
  return fmt::format("members: [{{id: kuba, name: K, role: child, born: 2015-09-03{}, placements: [{}]}}]\n",
                     more, placements);
}

} // namespace

TEST_CASE("a family that comes back is one family, and two cases") {
  const Stats counted = both(closed_with(kuba), case_since("2026-05-04", kuba));
  CHECK(counted[families_covered].value == 1);
  CHECK(counted[families_covered].who == std::vector<std::string>{"R-2"});
  CHECK(counted[Statistic::children].value == 1);
  CHECK(counted[families_start].value == 1);
  CHECK(counted[families_new].value == 1);
  CHECK(counted[families_ended].value == 1);
  CHECK(counted[families_end].value == 1);
}

TEST_CASE("the newest covered case stands for all") {
  const Stats counted = both(closed_with(kuba), case_since("2026-05-04", "za_zyciem: true"));
  CHECK(counted[families_up_to_3_months].value == 1);
  CHECK(counted[families_over_12_months].value == 0);
  CHECK(counted[families_za_zyciem].value == 1);
  CHECK(counted[Statistic::children].value == 0);
  const Stats before = both(closed_with(kuba), case_since("2026-07-01"));
  CHECK(before[families_covered].who == std::vector<std::string>{"R-1"});
  CHECK(before[Statistic::children].value == 1);
}

TEST_CASE("cases join over one that nobody worked on, and in a circle") {
  const Records records =
      std::move(Records()
                    .add("R-1", "previous: R-3\n" + closed_with(kuba))
                    .add("R-2", "previous: R-1\nreferral: {source: self, date: 2026-03-01}\n")
                    .add("R-3", "previous: R-2\n" + case_since("2026-05-04", kuba))
                    .add("R-4", case_since("2026-05-04", kuba)));
  const Stats counted = stats(records.cases, half);
  CHECK(counted[families_covered].who == std::vector<std::string>{"R-3", "R-4"});
  CHECK(counted[Statistic::children].value == 2);
}

TEST_CASE("a case that names nobody, or itself, stands alone") {
  const Records records = std::move(Records()
                                        .add("R-1", "previous: R-1\n" + case_since("2026-05-04"))
                                        .add("R-2", "previous: R-9\n" + case_since("2026-05-04")));
  CHECK(stats(records.cases, half)[families_covered].value == 2);
}

TEST_CASE("orders, services and placements of all joined cases count") {
  const auto order =
      "consents: [{kind: court_order, from: 2025-02-01, court: S, case_number: N, ended: 2026-02-01}]\n";
  const auto support =
      "services: [{kind: support_family, provider: P, from: 2025-02-01, until: 2026-01-01},\n"
      "  {kind: day_support, provider: P, for: [kuba], from: 2025-02-01, until: 2026-01-01}]\n";
  const Stats counted =
      both(closed_with(std::string(order) + support +
                       placed("{kind: foster_family, from: 2026-01-05, ended: 2026-02-05}")),
           case_since("2026-05-04", kuba));
  CHECK(counted[families_court_order].value == 1);
  CHECK(counted[families_with_support_family].value == 1);
  CHECK(counted[children_in_day_support].value == 1);
  CHECK(counted[children_placed].value == 1);
  CHECK(counted[children_returned].value == 1);
}

TEST_CASE("a placement with the same beginning is one, as the newest case has it") {
  const Stats counted =
      both(closed_with(placed("{kind: foster_family, from: 2026-01-05}")),
           case_since("2026-05-04", placed("{kind: foster_family, from: 2026-01-05, ended: 2026-06-01}")));
  CHECK(counted[children_placed].value == 1);
  CHECK(counted[children_returned].value == 1);
  CHECK(counted[children_in_foster_care].value == 0);
}

TEST_CASE("a person is as the newest case has them") {
  const Stats counted = both(closed_with(placed("{kind: foster_family, from: 2026-01-05}")),
                             case_since("2026-05-04", placed("", ", died: 2026-01-04")));
  CHECK(counted[children_placed].value == 0);
  CHECK(counted[Statistic::children].value == 0);
}

TEST_CASE("the newest case says who somebody is, covered or not") {
  const Stats counted = both(closed_with(placed("{kind: foster_family, from: 2026-01-05}")),
                             case_since("2026-07-01", placed("", ", died: 2026-01-04")));
  CHECK(counted[children_placed].value == 0);
  CHECK(counted[Statistic::children].value == 0);
}

TEST_CASE("of one assistant the newest case that was theirs stands for the family") {
  const auto office = "asystent: 1\nassistants:\n  - {id: elis, name: E}\n  - {id: mzuk, name: M}\n";
  const Records records =
      std::move(Records(office)
                    .add("R-1", closed_with(kuba))
                    .add("R-2", "previous: R-1\nreferral: {source: court, date: 2026-03-01}\n"
                                "assignments: [{assistant: mzuk, from: 2026-05-04}]\n"));
  CHECK(stats(records.cases, half, "elis")[families_covered].who == std::vector<std::string>{"R-1"});
  CHECK(stats(records.cases, half, "mzuk")[families_covered].who == std::vector<std::string>{"R-2"});
}

TEST_CASE("a service counts on any day of the period") {
  const auto family = [](std::string_view kind, std::string_view span) {
    return case_since("2025-05-01",
                      fmt::format("{}services: [{{kind: {}, provider: P, {}}}]", kuba, kind, span));
  };
  check_each(families_with_support_family,
             {{"until the first day", family("support_family", "from: 2025-06-01, until: 2026-01-01"), 1},
              {"until the day before", family("support_family", "from: 2025-06-01, until: 2025-12-31"), 0},
              {"from the last day", family("support_family", "from: 2026-06-30"), 1},
              {"from the day after", family("support_family", "from: 2026-07-01"), 0},
              {"another help", family("therapy", "from: 2026-02-01"), 0}});
  check_each(children_in_day_support,
             {{"for all where nobody is named", family("day_support", "from: 2026-02-01"), 1},
              {"for the child", family("day_support", "for: [kuba], from: 2026-06-30"), 1},
              {"from the day after", family("day_support", "for: [kuba], from: 2026-07-01"), 0},
              {"another help", family("therapy", "from: 2026-02-01"), 0}});
}

TEST_CASE("only children in day support are children of the family") {
  const auto family = [](std::string_view whom) {
    return case_since(
        "2025-05-01",
        fmt::format("members:\n  - {{id: anna, name: A, role: mother}}\n"
                    "  - {{id: kuba, name: K, role: child, born: 2015-09-03}}\n"
                    "  - {{id: ola, name: O, role: child, born: 2008-06-30}}\n"
                    "services: [{{kind: day_support, provider: P, for: [{}], from: 2026-02-01}}]\n",
                    whom));
  };
  check_each(children_in_day_support, {{"one of them", family("kuba, ola, anna"), 1},
                                       {"of age", family("ola"), 0},
                                       {"the mother", family("anna"), 0},
                                       {"all", family(""), 1}});
}

TEST_CASE("a placement that cannot have been counts nowhere") {
  const auto child = [](std::string_view keys) {
    return case_since("2025-05-01", fmt::format("members: [{{id: kuba, name: K, role: child, {}}}]\n", keys));
  };
  constexpr auto in_march = "placements: [{kind: foster_family, from: 2026-03-10, ended: 2026-04-10}]";
  const auto both_ways = {children_placed, children_returned};
  for (const Statistic statistic : both_ways)
    check_each(statistic, {{"before the birth", child(fmt::format("born: 2026-03-11, {}", in_march)), 0},
                           {"on the birthday", child(fmt::format("born: 2026-03-10, {}", in_march)), 1},
                           {"after the death",
                            child(fmt::format("born: 2015-03-11, died: 2026-03-09, {}", in_march)), 0},
                           {"on the day of the death",
                            child(fmt::format("born: 2015-03-11, died: 2026-03-10, {}", in_march)), 1},
                           {"only expected", child(fmt::format("expected: 2026-03-11, {}", in_march)), 0},
                           {"at 18", child(fmt::format("born: 2008-03-10, {}", in_march)), 0},
                           {"the day before 18", child(fmt::format("born: 2008-03-11, {}", in_march)), 1}});
}
