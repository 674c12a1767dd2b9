#include "../support/records.hpp"
#include "model/household.hpp"
#include "model/sex.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::test;

namespace {

const Member& member(const Records& records, std::size_t index) {
  return records.cases.families.front().members.at(index);
}

} // namespace

TEST_CASE("first names tell the sex in Polish, and initials do not") {
  for (const auto* name : {"Anna", "Maria Nowak", "Żaneta", "Noemi", "Beatrycze X", "Łucja-Maria"})
    CHECK(sex_of_name(name) == Sex::female);
  for (const auto* name : {"Jan", "Kuba", "Barnaba", "Łukasz Kot", "Zawisza", "Jarema"})
    CHECK(sex_of_name(name) == Sex::male);
  for (const auto* name :
       {"", " ", "K.", "N.N.", "A", "Dziecko", "Анна", "3", "<b>", "Sasza", "🙂🙂🙂"})
    CHECK(!sex_of_name(name));
}

TEST_CASE("the sex is the key's, else that of a mother or father, else the name's") {
  const Records records = std::move(Records().add("R-1", R"(referral: {source: self, date: 2026-01-05}
members:
  - {id: a, name: Anna, role: partner, sex: m}
  - {id: b, name: Jan, role: mother}
  - {id: c, name: Jan, role: partner}
  - {id: d, name: N.N., role: partner}
)"));
  CHECK(sex_of(member(records, 0)) == Sex::male);
  CHECK(sex_of(member(records, 1)) == Sex::female);
  CHECK(sex_of(member(records, 2)) == Sex::male);
  CHECK(!recorded_sex(member(records, 2)));
  CHECK(!sex_of(member(records, 3)));
}

TEST_CASE("a household that begins the family's address is its own") {
  const Records records = std::move(Records().add("R-1", R"(referral: {source: self, date: 2026-01-05}
address: ul. Lipowa 3, Lipowo
members:
  - {id: a, name: Anna, role: mother, household: ul. Lipowa 3}
  - {id: b, name: Jan, role: father, household: ul. Lipowa 31}
  - {id: c, name: Ola, role: child, born: 2015-01-01}
)"));
  const Family& family = records.cases.families.front();
  CHECK(!lives_apart(member(records, 0), family));
  CHECK(lives_apart(member(records, 1), family));
  CHECK(!lives_apart(member(records, 2), family));
}

TEST_CASE("the role is one word where the sex is known") {
  const Records records = std::move(Records().add("R-1", R"(referral: {source: self, date: 2026-01-05}
members:
  - {id: a, name: Anna, role: grandparent}
  - {id: b, name: Jan, role: grandparent}
  - {id: c, name: N.N., role: grandparent}
  - {id: d, name: Ola, role: child, born: 2015-01-01}
)"));
  CHECK(role_word(member(records, 0)) == "babcia");
  CHECK(role_word(member(records, 1)) == "dziadek");
  CHECK(role_word(member(records, 2)) == "babcia lub dziadek");
  CHECK(role_word(member(records, 3)) == "dziecko");
}
