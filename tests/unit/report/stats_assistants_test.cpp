#include "counted.hpp"

using namespace asystent;
using namespace asystent::report;
using namespace asystent::test;
using enum Statistic;

namespace {

using Ids = std::vector<std::string>;

constexpr auto office = R"(asystent: 1
assistants:
  - {id: elis, name: Ewa Lis, employment: service_contract, families_elsewhere: 4}
  - {id: mzuk, name: Marta Żuk, until: 2026-06-30}
  - {id: psowa, name: Paweł Sowa, until: 2026-06-29}
  - {id: znowa, name: Zofia Nowa, from: 2026-06-30, employment: task_time}
)";

std::string assigned(std::string_view assignments, std::string_view more = "") {
  return fmt::format("referral: {{source: court, date: 2020-01-02}}\nassignments: [{}]\n{}", assignments,
                     more);
}

Stats stats_of(const std::string& family, std::string_view assistant) {
  const Records records = std::move(Records(office).add("R-1", family));
  return stats(records.cases, half, assistant);
}

} // namespace

TEST_CASE("Assistants count when they are employed on the last day") {
  const Records records{office};
  const Stats counted = stats(records.cases, half);
  CHECK(counted[Statistic::assistants].who == Ids{"elis", "mzuk", "znowa"});
  CHECK(counted[assistants_task_time].who == Ids{"mzuk", "znowa"});
  CHECK(counted[assistants_service_contract].who == Ids{"elis"});
}

TEST_CASE("Mean and maximum are of the caseload on the last day, without families elsewhere") {
  const Records records =
      std::move(Records(office)
                    .add("R-1", assigned("{assistant: mzuk, from: 2026-06-30}"))
                    .add("R-2", assigned("{assistant: mzuk, from: 2026-01-01}, "
                                         "{assistant: elis, from: 2026-06-01, role: substitute}"))
                    .add("R-3", assigned("{assistant: elis, from: 2026-07-01}"))
                    .add("R-4", assigned("{assistant: mzuk, from: 2026-01-01, ended: 2026-06-30}"))
                    .add("R-5", assigned("{assistant: elis, from: 2026-01-01}",
                                         "closure: {date: 2026-06-30, reason: other}\n"))
                    .add("R-6", assigned("{assistant: elis, from: 2026-01-01}", "za_zyciem: true\n")));
  const Stats counted = stats(records.cases, half);
  CHECK(counted[families_per_assistant_mean].value == 133); // 4 by 3
  CHECK(counted[families_per_assistant_mean].who == Ids{"R-1", "R-2", "R-6"});
  CHECK(counted[families_per_assistant_max].value == 2);
  CHECK(counted[families_per_assistant_max].who == Ids{"R-2", "R-6"});
}

TEST_CASE("The mean is rounded to the nearest hundredth, and 0 without assistants") {
  Records records{office};
  records.add("R-1", assigned("{assistant: mzuk, from: 2026-01-01}"));
  records.add("R-2", assigned("{assistant: mzuk, from: 2026-01-01}"));
  CHECK(stats(records.cases, half)[families_per_assistant_mean].value == 67);
  const Records nobody{"asystent: 1\nassistants: []\n"};
  CHECK(stats(nobody.cases, half)[families_per_assistant_mean].value == 0);
  CHECK(stats(nobody.cases, half)[families_per_assistant_max].value == 0);
}

TEST_CASE("Families of the act Za życiem are left out of the caseload where the office says so") {
  Records records{std::string(office) + "policy: {count_za_zyciem: false}\n"};
  records.add("R-1", assigned("{assistant: mzuk, from: 2026-01-01}", "za_zyciem: true\n"));
  CHECK(stats(records.cases, half)[families_per_assistant_max].value == 0);
}

TEST_CASE("A family is an assistant's by an assignment that held on a day of its time in the period") {
  struct Held {
    const char* what;
    std::string assignments;
    std::string more;
    int expected;
  };
  const std::string closed = "closure: {date: 2026-01-01, reason: other}\n";
  for (const Held& held : std::vector<Held>{
           {"the whole period", "{assistant: elis, from: 2025-02-01}", "", 1},
           {"ended on the first day",
            "{assistant: elis, from: 2025-02-01, ended: 2026-01-01}, "
            "{assistant: mzuk, from: 2026-01-01}",
            "", 0},
           {"ended on the second day",
            "{assistant: elis, from: 2025-02-01, ended: 2026-01-02}, "
            "{assistant: mzuk, from: 2026-01-02}",
            "", 1},
           {"from the last day", "{assistant: mzuk, from: 2025-02-01}, {assistant: elis, from: 2026-06-30}",
            "", 1},
           {"from the day after", "{assistant: mzuk, from: 2025-02-01}, {assistant: elis, from: 2026-07-01}",
            "", 0},
           {"as a substitute",
            "{assistant: mzuk, from: 2025-02-01}, "
            "{assistant: elis, from: 2026-03-01, ended: 2026-03-02, role: substitute}",
            "", 1},
           {"ended with the case on the first day", "{assistant: elis, from: 2025-02-01, ended: 2026-01-01}",
            closed, 1},
           {"ended with a case that was closed on the day it began",
            "{assistant: elis, from: 2026-02-01, ended: 2026-02-02}, {assistant: mzuk, from: 2026-02-02}",
            "closure: {date: 2026-02-01, reason: other}\n", 1},
           {"taken over after the case",
            "{assistant: mzuk, from: 2025-02-01}, {assistant: elis, from: 2026-03-01}", closed, 0}}) {
    CAPTURE(held.what);
    CHECK(stats_of(assigned(held.assignments, held.more), "elis")[families_covered].value == held.expected);
  }
}

TEST_CASE("An assignment that was never ended is nobody's once the assistant has left") {
  const Records records =
      std::move(Records(office).add("R-1", assigned("{assistant: psowa, from: 2025-02-01}")));
  CHECK(stats(records.cases, half, "psowa")[families_covered].value == 1);
  CHECK(stats(records.cases, *parse_half("2026-2"), "psowa")[families_covered].value == 0);
}

TEST_CASE("A family in monitoring is its last assistant's") {
  const std::string family = assigned("{assistant: mzuk, from: 2025-02-01, ended: 2025-10-01}, "
                                      "{assistant: elis, from: 2025-10-01}",
                                      "closure: {date: 2025-12-15, reason: goals_achieved}\n");
  CHECK(stats_of(family, "elis")[families_monitoring].value == 1);
  CHECK(stats_of(family, "mzuk")[families_monitoring].value == 0);
}

TEST_CASE("Entries are their assistant's: the one that a visit names, else the one of the day") {
  const std::string family = assigned(
      "{assistant: mzuk, from: 2026-01-01, ended: 2026-03-01}, {assistant: elis, from: 2026-03-01}",
      "visits:\n"
      "  - {date: 2026-02-02, kind: home, outcome: held}\n"
      "  - {date: 2026-02-03, kind: home, outcome: held, assistant: elis}\n"
      "assessments:\n  - {date: 2026-02-28, conclusion: continue}\n"
      "  - {date: 2026-03-01, conclusion: continue}\n  - {date: 2026-03-02, conclusion: continue}\n");
  CHECK(stats_of(family, "mzuk")[entries_held].value == 1);
  CHECK(stats_of(family, "elis")[entries_held].value == 1);
  CHECK(stats_of(family, "mzuk")[assessments].value == 1);
  CHECK(stats_of(family, "elis")[assessments].value == 2);
}

TEST_CASE("Of one assistant the caseload is theirs alone") {
  const Stats counted = stats_of(assigned("{assistant: mzuk, from: 2026-01-01}"), "mzuk");
  CHECK(counted[Statistic::assistants].who == Ids{"mzuk"});
  CHECK(counted[families_per_assistant_mean].value == 100);
  CHECK(stats_of(assigned("{assistant: mzuk, from: 2026-01-01}"), "psowa")[Statistic::assistants].value == 0);
}
