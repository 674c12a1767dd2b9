#include "../support/records.hpp"
#include "model/members.hpp"
#include "model/presence.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::test;

namespace {

/// A family of one child with these keys.
Records child(const std::string& keys) {
  return std::move(
      Records().add("R-1", "referral: {source: self, date: 2026-01-05}\nmembers: [{id: ola, name: "
                           "Ola Nowa, role: child, " +
                               keys + "}]\n"));
}

bool is_impossible_with(const std::string& keys, std::string_view on) {
  const Records records = child(keys);
  return is_impossible(records.cases.families.front().members.front(), day(on));
}

bool had_left_with(const std::string& keys, std::string_view on) {
  const Records records = child(keys);
  return had_left(life_of(records.cases.families.front().members.front()), day(on));
}

bool is_first_placement_possible(const std::string& keys) {
  const Records records = child(keys);
  const Member& member = records.cases.families.front().members.front();
  return is_possible(member.placements.front(), member);
}

std::optional<Date> care_of_minor(const std::string& keys, std::string_view on) {
  const Records records = child(keys);
  return minor_in_foster_care_since(records.cases.families.front().members.front(), day(on));
}

bool is_plan_handed_over_with(const std::string& keys) {
  const Records records = child(keys);
  return plan_handed_over_in(records.cases.families.front().members.front()) != nullptr;
}

constexpr auto placed = "placements: [{kind: foster_family, from: 2026-03-10}]";

} // namespace

TEST_CASE("a life lasts from the day of the birth to that of the death") {
  CHECK(is_impossible_with("born: 2026-03-10", "2026-03-09"));
  CHECK_FALSE(is_impossible_with("born: 2026-03-10", "2026-03-10"));
  CHECK_FALSE(is_impossible_with("born: 2015-03-10, died: 2026-03-10", "2026-03-10"));
  CHECK(is_impossible_with("born: 2015-03-10, died: 2026-03-10", "2026-03-11"));
}

TEST_CASE("who is only expected is nowhere, be the day past or not") {
  CHECK(is_impossible_with("expected: 2026-03-10", "2026-03-09"));
  CHECK(is_impossible_with("expected: 2026-03-10", "2027-03-09"));
  CHECK_FALSE(is_impossible_with("expected: 2026-03-10, born: 2026-03-08", "2026-03-09"));
}

TEST_CASE("who left is out from the day after") {
  CHECK_FALSE(had_left_with("born: 2015-03-10, left: 2026-03-10", "2026-03-10"));
  CHECK(had_left_with("born: 2015-03-10, left: 2026-03-10", "2026-03-11"));
  CHECK_FALSE(had_left_with("born: 2015-03-10", "2026-03-11"));
}

TEST_CASE("a placement begins within a life, and in foster care before 18") {
  CHECK(is_first_placement_possible("born: 2026-03-10, placements: [{kind: other, from: 2026-03-10}]"));
  CHECK_FALSE(is_first_placement_possible("born: 2026-03-11, placements: [{kind: other, from: 2026-03-10}]"));
  CHECK(is_first_placement_possible(std::string("born: 2008-03-11, ") + placed));
  CHECK_FALSE(is_first_placement_possible(std::string("born: 2008-03-10, ") + placed));
  CHECK(is_first_placement_possible("born: 2008-03-10, placements: [{kind: other, from: 2026-03-10}]"));
}

TEST_CASE("a placement that cannot have been makes no foster care") {
  CHECK_FALSE(care_of_minor(std::string("born: 2026-03-11, ") + placed, "2026-04-01"));
  CHECK(care_of_minor(std::string("born: 2026-03-10, ") + placed, "2026-04-01") == day("2026-03-10"));
}

TEST_CASE("a child in foster care is under 18 and alive, taken or not") {
  CHECK(care_of_minor(std::string("born: 2008-06-01, ") + placed, "2026-05-31"));
  CHECK_FALSE(care_of_minor(std::string("born: 2008-06-01, ") + placed, "2026-06-01"));
  CHECK(care_of_minor(std::string("born: 2015-06-01, left: 2026-03-10, ") + placed, "2026-05-31"));
  CHECK_FALSE(care_of_minor(std::string("born: 2015-06-01, died: 2026-05-31, ") + placed, "2026-05-31"));
}

TEST_CASE("a placement that cannot have been hands no plan over") {
  const std::string handed_over =
      ", placements: [{kind: foster_family, from: 2026-03-10, plan_handed_over: 2026-03-12}]";
  CHECK(is_plan_handed_over_with("born: 2026-03-10" + handed_over));
  CHECK_FALSE(is_plan_handed_over_with("born: 2026-03-11" + handed_over));
  CHECK_FALSE(is_plan_handed_over_with(std::string("born: 2026-03-10, ") + placed));
}
