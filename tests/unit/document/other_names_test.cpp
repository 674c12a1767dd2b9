#include "document/other_names.hpp"
#include "support/records.hpp"

#include <doctest/doctest.h>

using namespace asystent::document;

namespace asystent {
namespace {

constexpr auto family = R"(members:
  - {id: anna, name: Anna Kowalska, role: mother}
  - {id: marek, name: Marek Dąb, role: partner}
  - {id: zosia, name: Zofia Kowalska, role: child, born: 2018-04-16}
  - {id: kaja, name: Kaja Kowalska, role: child, born: 2020-04-16}
referral: {source: institution, date: 2026-01-05, by: Szkoła Podstawowa w Lipowie}
visits:
  - {date: 2026-02-03, kind: home, outcome: held, others: [psycholog Łucja Żuraw]}
)";

OtherNames beside_the_first(const test::Records& records) {
  const Family& only = records.cases.families.front();
  return {only, only.members.front()};
}

struct Anna {
  test::Records records;
  OtherNames others = beside_the_first(records.add("R-2026-001", family));
};

} // namespace

TEST_CASE_FIXTURE(Anna, "a name is found in every grammatical form, and by the member's id too") {
  for (const std::string_view text :
       {"z Markiem", "u Marka", "Marek", "Dąbem", "dla Zofii", "o Zosi", "Kai", "pani Żurawiowej", "Łucją"}) {
    CAPTURE(std::string(text));
    CHECK(others.are_in(text));
  }
}

TEST_CASE_FIXTURE(Anna, "one's own name and a surname that is shared are no other's") {
  CHECK_FALSE(others.may_be_in("Pani Anna Kowalska czyta, potem Annie czytają."));
}

TEST_CASE_FIXTURE(Anna, "words of an institution that is named in the record are no names") {
  CHECK_FALSE(others.are_in("Świetlica „Promyk” w Lipowie"));
  CHECK_FALSE(others.are_in("Szkoła Podstawowa nr 2 w Lipowie"));
}

TEST_CASE_FIXTURE(Anna, "in a free text a capital within a sentence may be a name that nobody recorded") {
  CHECK(others.may_be_in("Zadzwoni do pani Sroki"));
  CHECK_FALSE(others.are_in("Zadzwoni do pani Sroki"));
  CHECK_FALSE(others.may_be_in("Zapis do grupy „Rodzice razem”. Potem wniosek do ZUS."));
  CHECK_FALSE(others.may_be_in("Poranny plan dnia i budzik"));
}

} // namespace asystent
