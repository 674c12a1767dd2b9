#include "../support/records.hpp"
#include "genogram/family_tree.hpp"
#include "model/disclosed.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::genogram;
using namespace asystent::test;

namespace {

/// A family of these members, and its genogram on 2026-11-20.
struct Drawn {
  explicit Drawn(const std::string& members) {
    records.add("R-1", "address: ul. Lipowa 3, Lipowo\nmembers:\n" + members +
                           "referral: {source: self, date: 2026-01-05}\n");
    family = asystent::genogram::genogram(records.cases.families.front(), day("2026-11-20"));
  }

  const Person& person(std::string_view id) const { return family.persons[index(id)]; }
  std::string id(std::size_t person) const {
    return std::string(disclosed(family.persons[person].member->id->text));
  }

  /// `jan+anna=partners: kuba ola?` — a couple, their bond, their children; `?` for what is not recorded.
  std::string unions() const {
    std::string text;
    for (const Union& known : family.unions) {
      text += (text.empty() ? "" : "; ") + id(known.first);
      if (known.second) text += "+" + id(*known.second) + "=" + std::string(bond(known.bond));
      if (!known.children.empty()) text += ":";
      for (const ChildLink& link : known.children)
        text += " " + id(link.child) + (link.is_recorded ? "" : "?");
    }
    return text;
  }

  /// `babcia | jan anna | kuba`: generations, and in them the groups from left to right.
  std::string generations() const {
    std::vector<std::string> rows(8);
    for (const auto& group : family.groups) {
      std::string& row = rows.at(family.persons[group.front()].generation);
      row += row.empty() ? "" : ", ";
      for (const std::size_t person : group) row += (person == group.front() ? "" : " ") + id(person);
    }
    std::string text;
    for (const std::string& row : rows)
      if (!row.empty()) text += (text.empty() ? "" : " | ") + row;
    return text;
  }

  Records records;
  Genogram family;

private:
  std::size_t index(std::string_view wanted) const {
    std::size_t at = 0;
    while (id(at) != wanted) ++at;
    return at;
  }

  static std::string_view bond(Bond bond) {
    if (bond == Bond::partners) return "partners";
    return bond == Bond::children ? "children" : "inferred";
  }
};

constexpr auto mother = "  - {id: anna, name: Anna, role: mother, born: 1990-04-12}\n";
constexpr auto father = "  - {id: jan, name: Jan, role: father, born: 1988-04-12}\n";

} // namespace

TEST_CASE("children without parents are taken for those of the only mother and the only father") {
  const Drawn drawn(std::string(mother) + father +
                    "  - {id: ola, name: Ola, role: child, born: 2019-01-01}\n" +
                    "  - {id: kuba, name: Kuba, role: child, born: 2015-01-01}\n");
  CHECK(drawn.unions() == "anna+jan=inferred: kuba? ola?");
  CHECK(drawn.generations() == "jan anna | ola, kuba");
  CHECK(persons_without_links(drawn.family) == std::vector<std::size_t>{2, 3});
}

TEST_CASE("what is recorded counts, and is not mixed with what is inferred") {
  const Drawn drawn(std::string(mother) + father +
                    "  - {id: kuba, name: Kuba, role: child, born: 2015-01-01, parents: [anna]}\n"
                    "  - {id: ola, name: Ola, role: child, born: 2019-01-01, parents: [jan, anna]}\n");
  CHECK(drawn.unions() == "anna: kuba; jan+anna=children: ola");
  CHECK(persons_without_links(drawn.family).empty());
}

TEST_CASE("of two mothers none is taken for a child's") {
  const Drawn drawn(std::string(mother) + "  - {id: ewa, name: Ewa, role: mother, born: 1970-01-01}\n" +
                    "  - {id: ola, name: Ola, role: child, born: 2019-01-01}\n");
  CHECK(drawn.unions().empty());
  CHECK(drawn.generations() == "anna, ewa | ola");
}

TEST_CASE("a couple is one by partner, whoever of the two says it") {
  CHECK(Drawn(std::string(mother) + "  - {id: jan, name: Jan, role: father, partner: anna}\n").unions() ==
        "jan+anna=partners");
  CHECK(Drawn("  - {id: anna, name: Anna, role: mother, partner: jan}\n"
              "  - {id: jan, name: Jan, role: father, partner: anna}\n")
            .unions() == "anna+jan=partners");
}

TEST_CASE("a partner without a couple is taken for that of the only parent") {
  constexpr auto partner = "  - {id: robert, name: Robert, role: partner}\n";
  CHECK(Drawn(std::string(mother) + partner).unions() == "anna+robert=inferred");
  CHECK(Drawn(std::string(mother) + father + partner).unions().empty());
}

TEST_CASE("three generations stand below each other, also where no line joins them") {
  const Drawn linked("  - {id: babcia, name: Halina, role: grandparent, partner: dziadek}\n"
                     "  - {id: dziadek, name: Adam, role: grandparent}\n"
                     "  - {id: anna, name: Anna, role: mother, parents: [babcia, dziadek]}\n"
                     "  - {id: tesciowa, name: Maria, role: grandparent}\n"
                     "  - {id: jan, name: Jan, role: father, parents: [tesciowa], partner: anna}\n"
                     "  - {id: ola, name: Ola, role: child, born: 2019-01-01, parents: [anna, jan]}\n");
  CHECK(linked.generations() == "dziadek babcia, tesciowa | jan anna | ola");
  const Drawn apart(std::string(mother) + "  - {id: babcia, name: Halina, role: grandparent}\n" +
                    "  - {id: ola, name: Ola, role: child, born: 2019-01-01}\n");
  CHECK(apart.generations() == "babcia | anna | ola");
  CHECK(persons_without_links(apart.family) == std::vector<std::size_t>{1, 2});
}

TEST_CASE("a child's child is a generation of its own") {
  const Drawn drawn(std::string(mother) + "  - {id: ola, name: Ola, role: child, born: 2008-01-01}\n" +
                    "  - {id: leon, name: Leon, role: child, born: 2026-01-01, parents: [ola]}\n");
  CHECK(drawn.generations() == "anna | ola | leon");
}

TEST_CASE("who has two partners stands between them, the older children's side first") {
  const Drawn drawn("  - {id: robert, name: Robert, role: partner, partner: anna}\n" + std::string(mother) +
                    father +
                    "  - {id: mala, name: Pola, role: child, born: 2024-01-01, parents: [anna, robert]}\n"
                    "  - {id: duzy, name: Adam, role: child, born: 2010-01-01, parents: [anna, jan]}\n");
  CHECK(drawn.generations() == "jan anna robert | mala, duzy");
}

TEST_CASE("who would be their own ancestor is told, and nothing loops") {
  const Drawn two("  - {id: a, name: Anna, role: mother, parents: [b]}\n"
                  "  - {id: b, name: Beata, role: grandparent, parents: [a]}\n");
  CHECK(two.family.own_ancestors == std::vector<std::size_t>{1});
  const Drawn one("  - {id: a, name: Anna, role: mother, parents: [a]}\n");
  CHECK(one.family.own_ancestors == std::vector<std::size_t>{0});
  CHECK(one.unions().empty());
}

TEST_CASE("a couple of a mother and her own child does not loop") {
  const Drawn drawn("  - {id: a, name: Anna, role: mother, partner: b}\n"
                    "  - {id: b, name: Jan, role: child, born: 2000-01-01, parents: [a]}\n");
  CHECK(drawn.family.groups.size() == 1);
}

TEST_CASE("the ways up double with every generation and still are gone in no time") {
  std::string members;
  for (int i = 0; i < 100; ++i) {
    const std::string n = std::to_string(i);
    const std::string above = std::to_string(i - 1);
    const std::string parents = i == 0 ? "" : ", parents: [a" + above + ", b" + above + "]";
    members += "  - {id: a" + n + ", name: Anna, role: relative" + parents + "}\n";
    members += "  - {id: b" + n + ", name: Jan, role: relative" + parents + "}\n";
  }
  CHECK(Drawn(members).family.persons.back().generation == 99);
}

TEST_CASE("a mother is a circle, a father a square, and others are what their first name tells") {
  const Drawn drawn("  - {id: a, name: Jan, role: mother}\n  - {id: b, name: Anna, role: father}\n"
                    "  - {id: c, name: Kuba Lis, role: child, born: 2015-01-01}\n"
                    "  - {id: d, name: Zofia Lis, role: child, born: 2015-01-01}\n"
                    "  - {id: e, name: Nikita, role: other}\n"
                    "  - {id: f, name: Dziecko, role: child, expected: 2027-01-01}\n");
  CHECK(drawn.person("a").shape == PersonShape::circle);
  CHECK(drawn.person("b").shape == PersonShape::square);
  CHECK(drawn.person("c").shape == PersonShape::square);
  CHECK(drawn.person("d").shape == PersonShape::circle);
  CHECK(drawn.person("e").shape == PersonShape::diamond);
  CHECK(drawn.person("f").shape == PersonShape::triangle);
}

TEST_CASE("a partner whose name tells nothing has the other shape than the parent") {
  const Drawn drawn(std::string(mother) + "  - {id: x, name: K., role: partner}\n");
  CHECK(drawn.person("x").shape == PersonShape::square);
}

TEST_CASE("a written sex wins over the role and the name") {
  const Drawn drawn(std::string(mother) + "  - {id: x, name: Anna, role: partner, sex: m}\n");
  CHECK(drawn.person("x").shape == PersonShape::square);
  CHECK_FALSE(drawn.person("x").is_shape_from_name);
}

TEST_CASE("ages are of the day: years, months of an infant, none of the dead and the unborn") {
  const Drawn drawn(std::string(mother) + "  - {id: a, name: A, role: child, born: 2026-05-21}\n" +
                    "  - {id: b, name: B, role: child, born: 2026-11-20}\n" +
                    "  - {id: c, name: C, role: child, born: 2027-01-01}\n" +
                    "  - {id: d, name: D, role: relative, born: 1950-01-01, died: 2026-11-20}\n" +
                    "  - {id: e, name: E, role: relative, born: 1950-01-01, died: 2026-11-21}\n");
  CHECK(drawn.person("anna").years == 36);
  CHECK(!drawn.person("anna").months);
  CHECK(drawn.person("a").months == 5);
  CHECK(drawn.person("b").months == 0);
  CHECK(!drawn.person("c").years);
  CHECK(!drawn.person("d").years);
  CHECK(drawn.person("d").has_died);
  CHECK(drawn.person("e").years == 76);
}

TEST_CASE("who left, died, is placed or lives elsewhere is not of the household") {
  const Drawn drawn(
      std::string("  - {id: anna, name: Anna, role: mother, household: ul. Lipowa 3}\n") +
      "  - {id: jan, name: Jan, role: father, left: 2026-11-20}\n"
      "  - {id: ola, name: Ola, role: child, born: 2019-01-01, placements: [{kind: foster_family, "
      "from: 2026-02-01}]}\n"
      "  - {id: iga, name: Iga, role: child, born: 2019-01-01, placements: [{kind: foster_family, "
      "from: 2026-02-01, ended: 2026-11-20}]}\n"
      "  - {id: adam, name: Adam, role: child, born: 2019-01-01, household: ul. Lipowa 33}\n"
      "  - {id: ewa, name: Ewa, role: relative, household: ul. Lipowa 33}\n"
      "  - {id: leon, name: Leon, role: grandparent, died: 2020-01-01}\n");
  CHECK(drawn.person("anna").household == own_household);
  CHECK(!drawn.person("jan").household);
  CHECK(!drawn.person("ola").household);
  CHECK(drawn.person("ola").foster_since == day("2026-02-01"));
  CHECK(drawn.person("iga").household == own_household);
  CHECK(!drawn.person("iga").foster_since);
  CHECK(drawn.person("adam").household == drawn.person("ewa").household);
  CHECK(drawn.person("adam").household != own_household);
  CHECK(!drawn.person("leon").household);
}

TEST_CASE("a couple has parted where one has left the other behind") {
  const auto parted = [](const std::string& of_jan, const std::string& of_anna) {
    const Drawn drawn("  - {id: anna, name: Anna, role: mother, partner: jan" + of_anna + "}\n" +
                      "  - {id: jan, name: Jan, role: father" + of_jan + "}\n");
    return has_parted(drawn.family.unions.front(), drawn.family);
  };
  CHECK(parted(", left: 2026-05-01", ""));
  CHECK_FALSE(parted("", ""));
  CHECK_FALSE(parted(", left: 2026-12-01", ""));
  CHECK_FALSE(parted(", left: 2026-05-01", ", left: 2026-05-01"));
  CHECK_FALSE(parted(", left: 2026-05-01", ", household: Warszawa"));
  CHECK_FALSE(parted(", left: 2026-05-01", ", died: 2026-06-01"));
}

TEST_CASE("a family without members has an empty genogram") { CHECK(Drawn("").family.groups.empty()); }
