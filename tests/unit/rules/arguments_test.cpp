#include "../support/records.hpp"
#include "rules/judge.hpp"
#include "show/finding_text.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace asystent;
using namespace asystent::record;
using namespace asystent::rules;
using namespace asystent::show;
using namespace asystent::test;

namespace {

/// The messages of one finding, each on a line.
std::string told(std::span<const Finding> findings, FindingId id, Language language = Language::pl) {
  std::string lines;
  for (const Finding& finding : findings)
    if (finding.id == id) lines += message(finding, language, day("2026-03-01")) + "\n";
  return lines;
}

std::string told(const Records& records, FindingId id) {
  return told(judge(records.cases, day("2026-03-01")), id);
}

std::string told_of_text(const std::string& text, Language language = Language::pl) {
  return told(read_family("families/R-1.yaml", text, Office{}).problems, FindingId::merge_conflict, language);
}

/// A case with one assignment, saved in spite of the limit where there is a reason.
std::string case_of(std::string_view assistant, std::string_view reason = "") {
  const std::string accepted =
      reason.empty() ? "" : fmt::format(", override: {{caseload-exceeded: {}}}", reason);
  return fmt::format("referral: {{source: self, date: 2026-01-05}}\nassignments:\n"
                     "  - {{assistant: {}, from: 2026-01-10{}}}\n",
                     assistant, accepted);
}

std::string visit_at(std::string_view from, std::string_view to) {
  return fmt::format("visits:\n  - {{date: 2026-02-03, from: '{}', to: '{}', kind: home, outcome: held}}\n",
                     from, to);
}

} // namespace

TEST_CASE("an overlap tells the hours and the place of both entries") {
  Records records;
  records.add("R-1", case_of("elis") + visit_at("9:00", "13:00"));
  records.add("R-2", case_of("elis") + visit_at("12:30", "13:30"));
  CHECK(
      told(records, FindingId::visit_overlap) ==
      "wpisy jednego asystenta („elis”) z 03.02.2026 nakładają się: 12:30–13:30 (R-2) i 09:00–13:00 (R-1)\n");
}

TEST_CASE("an incomplete plan tells what is missing and nothing that is there") {
  const Records records = std::move(Records().add("R-1", case_of("elis") + R"(plans:
  - date: 2026-02-03
    goals:
      - id: g1
        area: education
        goal: Kuba chodzi do szkoły
        expected_effect: mniej nieobecności
        actions:
          - {what: Rozmowa, who: [assistant], due: 2026-02-20}
          - {what: Wizyta w szkole, who: [assistant]}
          - {what: Wniosek, due: 2026-02-20}
)"));
  CHECK(told(records, FindingId::plan_incomplete) == "plan pracy z 03.02.2026 jest niepełny: brakuje terminu "
                                                     "(due) celu g1, terminu (due) w działaniu 2 celu "
                                                     "g1, osoby (who) w działaniu 3 celu g1\n");
}

TEST_CASE("too many families tell each reason once, with the families that it is for") {
  Records records(R"(asystent: 1
assistants:
  - {id: elis, name: Ewa Lis, limit: 1}
)");
  records.add("R-1", case_of("elis"));
  records.add("R-2", case_of("elis", "pilne"));
  records.add("R-3", case_of("elis", "zastępstwo"));
  records.add("R-4", case_of("elis", "pilne"));
  CHECK(told(records, FindingId::caseload_exceeded) ==
        "za dużo rodzin asystenta „elis” od 10.01.2026: 4 przy limicie 1 (zapisano mimo to: R-2, R-4: pilne; "
        "R-3: zastępstwo)\n");
}

TEST_CASE("an unknown assistant is told from one who is not employed") {
  Records records(R"(asystent: 1
assistants:
  - {id: elis, name: Ewa Lis}
  - {id: mzuk, name: Marta Żuk, until: 2025-12-31}
)");
  records.add("R-1", case_of("elsi"));
  records.add("R-2", case_of("mzuk"));
  CHECK(told(records, FindingId::assistant_unknown) ==
        "wpis z 10.01.2026: asystent „elsi” nie występuje w asystent.yaml; czy chodziło o „elis”?\n"
        "wpis z 10.01.2026: asystent „mzuk” nie jest w tym dniu zatrudniony\n");
}

TEST_CASE("a merge conflict tells the lines of both versions") {
  CHECK(told_of_text("id: R-1\n<<<<<<< a\nname: A\n=======\nname: B\nphone: 600 100 200\n>>>>>>> b\n") ==
        "nierozwiązany konflikt scalania; wiersze jednej wersji: 3, drugiej: 5–6\n");
  CHECK(told_of_text("<<<<<<< a\nname: A\n||||||| o\nname: O\n=======\n>>>>>>> b\n") ==
        "nierozwiązany konflikt scalania; wiersze jednej wersji: 2, drugiej: brak\n");
  CHECK(told_of_text("id: R-1\n<<<<<<< a\nname: A\n>>>>>>> b\n", Language::en) ==
        "unresolved merge conflict; lines of one version: none, of the other: none\n");
}
