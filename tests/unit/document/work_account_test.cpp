#include "document/work_account.hpp"
#include "support/records.hpp"

#include <doctest/doctest.h>

using namespace asystent::document;

namespace asystent {
namespace {

constexpr auto worked_with = R"(referral: {source: self, date: 2025-12-01}
members:
  - {id: anna, name: Anna, role: mother}
  - id: kuba
    name: Kuba
    role: child
    born: 2015-09-03
    placements:
      - {kind: foster_family, from: 2025-06-10, ended: 2026-01-20}
      - {kind: foster_institution, from: 2026-02-02, coordinator: Jan Nowak}
      - {kind: foster_family, from: 2026-09-01}
diagnosis: {date: 2026-01-20, documents: [wywiad środowiskowy, postanowienie sądu]}
visits:
  - {date: 2025-12-15, kind: home, outcome: held}
  - {date: 2026-01-12, kind: home, outcome: held}
  - {date: 2026-01-12, kind: home, outcome: held}
  - {date: 2026-01-26, kind: phone, outcome: held}
  - {date: 2026-02-02, kind: meeting, outcome: held}
  - {date: 2026-02-09, kind: office, outcome: held}
  - {date: 2026-02-10, kind: home, outcome: not_found}
  - {date: 2026-02-11, kind: home, outcome: cancelled_by_family}
  - {date: 2026-02-12, kind: home, outcome: not_found}
  - {date: 2026-06-01, kind: home, outcome: held}
letters:
  - {date: 2026-01-05, to: "Szkoła\nul. Szkolna 1", about: frekwencja, answered: 2026-01-09}
  - {date: 2026-01-06, to: Poradnia, about: terapia}
assessments:
  - {date: 2026-02-16, conclusion: continue}
child_contacts:
  - {date: 2026-02-08, child: kuba, outcome: held}
  - {date: 2026-02-15, child: kuba, outcome: refused}
)";

const Period half{test::day("2025-12-01"), test::day("2026-03-31")};

struct Case {
  test::Records records;
  Policy policy{records.cases.office.policy};

  Case() { records.add("R-2026-001", worked_with); }
  const Family& family() const { return records.cases.families.front(); }
  DocumentRequest request() const {
    return {.office = records.cases.office, .policy = policy, .date = half.until, .family = &family()};
  }
};

} // namespace

TEST_CASE("the days of a year stand together, and the year at its last day") {
  using test::day;
  CHECK(days_text({}) == "");
  CHECK(days_text({day("2026-06-01")}) == "01.06.2026 r.");
  CHECK(days_text({day("2026-06-01"), day("2026-05-18"), day("2026-06-01")}) == "18.05. i 01.06.2026 r.");
  CHECK(days_text({day("2025-12-15"), day("2026-01-12"), day("2026-01-13")}) ==
        "15.12.2025 r., 12.01. i 13.01.2026 r.");
  std::vector<Date> many;
  for (int i = 0; i < 31; ++i) many.push_back(day("2026-03-01") + std::chrono::days{i});
  CHECK(days_text(many) == "od 01.03.2026 r. do 31.03.2026 r.");
  many.pop_back();
  CHECK(days_text(many).starts_with("01.03., 02.03., "));
}

TEST_CASE("a paper tells its sources: contacts with their days, documents, assessments, answers") {
  const Case one;
  CHECK(sources_text(one.request(), half) ==
        "3 wizyty w domu rodziny (15.12.2025 r. i 12.01.2026 r.); 1 spotkanie poza domem (09.02.2026 r.); "
        "1 rozmowa telefoniczna (26.01.2026 r.); 1 kontakt z instytucjami i zespołami (02.02.2026 r.); "
        "dokumenty: wywiad środowiskowy, postanowienie sądu; okresowa ocena sytuacji rodziny z "
        "16.02.2026 r.; odpowiedzi na pisma: Szkoła (09.01.2026 r.).");
  CHECK(sources_text(one.request(), {test::day("2026-02-13"), half.until}) ==
        "dokumenty: wywiad środowiskowy, postanowienie sądu; okresowa ocena sytuacji rodziny z "
        "16.02.2026 r.");
  CHECK(sources_text(one.request(), {test::day("2024-01-01"), test::day("2024-12-31")}) == "");
}

TEST_CASE("contacts are counted by kind, and those that failed by their reason") {
  const Case one;
  CHECK(held_text(one.family(), half) == "3 wizyty w domu rodziny, 1 spotkanie poza domem, "
                                         "1 rozmowa telefoniczna, 1 kontakt z instytucjami i zespołami");
  CHECK(not_held_text(one.family(), half) == "3 (nie zastano rodziny – 2, odwołała rodzina – 1)");
  CHECK(not_held_text(one.family(), {half.from, half.from}) == "");
}

TEST_CASE("of a child in care its earlier places and its meetings with the family are told") {
  const Case one;
  const Member& kuba = one.family().members.at(1);
  CHECK(earlier_placements(kuba, half.until) ==
        std::vector<std::string>{
            "rodzinna piecza zastępcza od 10 czerwca 2025 r. do 20 stycznia 2026 r.: powrót do rodziny"});
  CHECK(earlier_placements(kuba, test::day("2026-01-19")).empty());
  CHECK(child_contacts_text(one.family(), kuba, half) ==
        "odbyte: 1 (08.02.2026 r.); nieodbyte: 1 (15.02.2026 r.)");
  CHECK(child_contacts_text(one.family(), one.family().members.at(0), half) == "");
}

} // namespace asystent
