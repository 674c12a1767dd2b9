#include "record/repeated.hpp"
#include "yaml/yaml_file.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::record;

namespace {

bool same(const std::string& a, const std::string& b) {
  const yaml::YamlFile one("a.yaml", a);
  const yaml::YamlFile other("b.yaml", b);
  REQUIRE(one.problems().empty());
  REQUIRE(other.problems().empty());
  const bool is_same = same_entry(one.root(), other.root());
  REQUIRE(same_entry(one.events(), other.events()) == is_same);
  return is_same;
}

std::vector<Repeated> repeated(const std::string& text) {
  const yaml::YamlFile file("families/R-1.yaml", text);
  REQUIRE(file.problems().empty());
  return repeated_in(file.events(), entity_of<Family>());
}

} // namespace

TEST_CASE("order, quotes, what is empty and what tells of the writing make no difference") {
  const std::string visit = "date: 2026-02-03\nkind: home\npresent: [anna, kuba]\n";
  CHECK(same(visit, "kind: \"home\"\npresent:\n  - anna\n  - kuba\ndate: 2026-02-03\n"));
  CHECK(
      same(visit, visit + "note:\ntasks: []\nnext: null\nrecorded: 2026-02-05\noverride: {visit-gap: x}\n"));
  CHECK(same("scores: {care: 4, health: 3}\n", "scores: {health: 3, care: 4}\n"));
}

TEST_CASE("a value, a key or the order of a list makes one") {
  const std::string visit = "date: 2026-02-03\npresent: [anna, kuba]\n";
  CHECK_FALSE(same(visit, "date: 2026-02-04\npresent: [anna, kuba]\n"));
  CHECK_FALSE(same(visit, "date: 2026-02-03\npresent: [kuba, anna]\n"));
  CHECK_FALSE(same(visit, visit + "note: Rozmowa\n"));
  CHECK_FALSE(same(visit, "date: 2026-02-03\npresent: anna\n"));
}

TEST_CASE("each later one is told, with the first, its own entry and the nearest date") {
  const auto found = repeated("visits:\n"
                              "  - date: 2026-02-03\n"
                              "    agreed:\n"
                              "      - {who: anna, what: A}\n"
                              "      - {who: anna, what: B}\n"
                              "      - {what: A, who: anna}\n"
                              "      - {who: anna, what: A}\n");
  REQUIRE(found.size() == 2);
  CHECK(found[0].at.line == 6);
  CHECK(found[1].at.line == 7);
  for (const Repeated& one : found) {
    CHECK(one.list == "agreed");
    CHECK(one.first.line == 4);
    CHECK(one.entry.line == 2);
    CHECK(one.date == make_date(2026, 2, 3));
  }
}

TEST_CASE("drafts are not compared, nor what is within them") {
  const std::string goals =
      "    goals:\n"
      "      - {id: g1, area: work, goal: Praca, moved: [{from: 2026-03-01, on: 2026-02-01}, "
      "{from: 2026-03-01, on: 2026-02-01}]}\n";
  CHECK(repeated("plans:\n  - draft: true\n" + goals + "  - draft: true\n" + goals).empty());
  CHECK(repeated("plans:\n  - date: 2026-02-01\n" + goals).size() == 1);
}

TEST_CASE("entries that differ only in the middle of a text, or by what is in them, are no repetition") {
  const std::string head = "asystent: 1\nid: R-1\nvisits:\n";
  const std::string visit = "  - date: 2026-02-03\n    note: Rozmowa o szkole, w domu rodziny\n";
  const std::string other = "  - date: 2026-02-03\n    note: Rozmowa o pracy!, w domu rodziny\n";
  CHECK(repeated(head + visit + visit).size() == 1);
  CHECK(repeated(head + visit + other).empty());
  CHECK(repeated(head + visit + other + visit + other).size() == 2);
  CHECK(repeated(head + visit + "    agreed: [{what: a}]\n" + visit + "    agreed: [{what: b}]\n").empty());
}
