#include "../support/attention.hpp"
#include "../support/summary.hpp"
#include "report/attention.hpp"
#include "report/audit.hpp"
#include "report/caseload.hpp"
#include "report/family.hpp"
#include "report/overdue.hpp"
#include "rules/judge.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::report;
using namespace asystent::rules;
using namespace asystent::show;
using namespace asystent::test;

namespace {

Look look_on(std::string_view today, bool names = false, Language language = Language::pl) {
  return {.language = language, .names = names, .style = {}, .today = day(today)};
}

Records one_family() { return std::move(Records().add("R-1", active_family)); }

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

std::string family_on(const Records& records, const Look& look) {
  return family_text(summary_on(records, look.today), look);
}

} // namespace

TEST_CASE("overdue is one line for each, with ids only, and nothing where nothing is overdue") {
  const Records records = one_family();
  const Look look = look_on("2026-03-21");
  CHECK(
      overdue_text(overdue(records.cases, look.today), records.cases, look) ==
      "R-1  elis  54 dni po terminie (26.01.2026)   wizyta               → asystent visit add R-1\n"
      "R-1  elis  1 dzień po terminie (20.03.2026)  działanie 1 celu g1  → asystent plan done R-1 --goal g1 "
      "--action 1\n");
  CHECK(overdue_text({}, records.cases, look).empty());
}

TEST_CASE("names stand beside the ids only when asked") {
  const Records records = one_family();
  for (const bool names : {false, true}) {
    const Look look = look_on("2026-03-21", names);
    const auto due = overdue(records.cases, look.today);
    const auto findings = judge(records.cases, look.today);
    CHECK(has(overdue_text(due, records.cases, look), "Rodzina R-1") == names);
    CHECK(has(caseload_text(caseload_report(records.cases.office, Caseloads(records.cases), look.today),
                            records.cases, look),
              "Ewa Lis") == names);
    CHECK(has(caseload_text(caseload_report(records.cases.office, Caseloads(records.cases), look.today),
                            records.cases, look),
              "Rodzina R-1") == names);
    CHECK(has(attention_text(attention_on(records, look.today), records.cases, look), "Rodzina") == names);
    CHECK(has(audit_text(audit(records.cases, findings), look), "Rodzina R-1") == names);
    CHECK(has(family_on(records, look), "Rodzina R-1") == names);
    CHECK(has(family_on(records, look), "Anna Kowalska") == names);
    CHECK(has(family_on(records, look), "Rozmowa z pedagogiem") == names);
  }
}

TEST_CASE("caseload shows the count against the limit") {
  const Records records = one_family();
  const Look look = look_on("2026-03-21");
  CHECK(caseload_text(caseload_report(records.cases.office, Caseloads(records.cases), look.today),
                      records.cases,
                      look) == "asystent  ma  limit  wolne  rodziny\nelis       1     15     14  R-1\n");
  CHECK(caseload_text({}, {}, look) == "Nikt nie jest zatrudniony.\n");
}

TEST_CASE("attention says so when nothing waits") {
  const Records records;
  const Look look = look_on("2026-03-21", false, Language::en);
  CHECK(attention_text(attention_on(records, look.today), records.cases, look) ==
        "Nothing waits for today or the next 7 days.\n");
}

TEST_CASE("an audit counts the families in which each fault was found") {
  const Records records = one_family();
  const Look look = look_on("2026-03-21");
  const auto findings = judge(records.cases, look.today);
  const std::string text = audit_text(audit(records.cases, findings), look);
  CHECK(text.starts_with("R-1  2 ostrzeżenia\n  brak planu lub plan nieaktualny\n"));
  CHECK(text.ends_with("Rodziny: 1, bez uchybień: 0\nW ilu rodzinach:\n  1  brak planu lub plan nieaktualny\n"
                       "  1  inne\n"));
}

TEST_CASE("what there is more of has its label once") {
  const Records records = std::move(Records().add("R-1", std::string(active_family) + R"(services:
  - {kind: therapy, provider: Poradnia, from: 2026-01-20}
  - {kind: housing, provider: Gmina, from: 2026-01-21}
)"));
  CHECK(has(family_on(records, look_on("2026-01-30")), "  pomoc innych          terapia od 20.01.2026\n"
                                                       "                        mieszkanie od 21.01.2026\n"));
}

TEST_CASE("a family at a glance has its plan, its people and its next assessment") {
  const std::string text = family_on(one_family(), look_on("2026-01-30"));
  CHECK(has(text, "status                aktywna od 10.01.2026\n"));
  CHECK(has(text, "najbliższe działanie  g1, działanie 1, do 20.03.2026 (za 49 dni)\n"));
  CHECK(has(text, "następna ocena        do 10.07.2026 (za 161 dni)\n"));
  CHECK(has(text, "kuba  dziecko  10 lat  w rodzinie\n"));
}

TEST_CASE("a family whose work has ended has no progress of its plan, and while monitored the next contact") {
  const Records records = std::move(Records().add("R-1", std::string(active_family) + R"(closure:
  date: 2026-05-01
  reason: goals_achieved
)"));
  const std::string monitored = family_on(records, look_on("2026-05-02"));
  CHECK(has(monitored, "plan                    z 01.02.2026\n"));
  CHECK_FALSE(has(monitored, "najbliższe działanie"));
  CHECK(has(monitored, "następne monitorowanie  do 01.06.2026 (za 30 dni)\n"));
  const std::string closed = family_on(records, look_on("2027-11-20"));
  CHECK_FALSE(has(closed, "cele w toku"));
  CHECK_FALSE(has(closed, "następne monitorowanie"));
}
