#include "history/clash_place.hpp"
#include "history/merge_driver.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::history;

namespace {

const std::string path = "families/R-1.yaml";

std::string record_with(const std::string& phone, const std::string& note, const std::string& situation) {
  return "asystent: 1\nid: R-1\nname: K\nphone: " + phone +
         "\nreferral:\n  source: self\n  date: 2026-01-05\n"
         "plans:\n  - draft: true\n    goals:\n      - id: g1\n        area: care\n        situation: " +
         situation +
         "\n        goal: x\nvisits:\n  - date: 2026-02-03\n    from: \"15:00\"\n    to: \"16:00\"\n"
         "    kind: home\n    outcome: held\n    note: |\n      " +
         note + "\n      drugi wiersz\n";
}

MarkedText named(const std::string& base, const std::string& ours, const std::string& theirs) {
  auto marked = read_marked(merge_files(path, base, ours, theirs).text);
  REQUIRE(marked.has_value());
  name_places(*marked, {path, base, ours, theirs});
  return std::move(*marked);
}

} // namespace

TEST_CASE("Each place says of which entry and key it is, with the values that the record means") {
  const auto marked =
      named(record_with("1", "a", "s"), record_with("2", "b", "t"), record_with("3", "c", "u"));
  REQUIRE(marked.clashes.size() == 3);
  const Clash& phone = marked.clashes[0];
  CHECK(phone.list.empty());
  CHECK(values_of(phone)[0].key == "phone");
  CHECK(values_of(phone)[0].ours == "2");
  const Clash& goal = marked.clashes[1];
  CHECK(goal.list == "goals");
  CHECK(goal.entry == "g1");
  CHECK(values_of(goal)[0].key == "situation");
  const Clash& visit = marked.clashes[2];
  CHECK(visit.list == "visits");
  CHECK(visit.entry.starts_with("2026-02-03"));
  REQUIRE(values_of(visit).size() == 1);
  CHECK(values_of(visit)[0].key == "note");
  CHECK(values_of(visit)[0].ours == "b drugi wiersz");
  CHECK(values_of(visit)[0].theirs == "c drugi wiersz");
}

TEST_CASE("A place that a person has made stays as the lines tell it") {
  const std::string base = record_with("1", "a", "s"), ours = record_with("2", "a", "s"),
                    theirs = record_with("3", "a", "s");
  auto marked = read_marked("id: R-1\n<<<<<<< tu\naddress: A\n=======\naddress: B\n>>>>>>> tam\n");
  REQUIRE(marked.has_value());
  name_places(*marked, {path, base, ours, theirs});
  CHECK_FALSE(marked->clashes[0].value.has_value());
  CHECK(values_of(marked->clashes[0])[0].key == "address");
}

TEST_CASE("What is no record is told by its lines") {
  auto marked = read_marked("<<<<<<< tu\na\n=======\nb\n>>>>>>> tam\n");
  REQUIRE(marked.has_value());
  name_places(*marked, {"templates/x.html", "", "a\n", "b\n"});
  CHECK_FALSE(marked->clashes[0].value.has_value());
}

TEST_CASE("Lists and keys have the words of the record") {
  CHECK(word_of_list(path, "visits")->pl == "wpis dziennika");
  CHECK(word_of_list(path, "goals").has_value());
  CHECK_FALSE(word_of_list(path, "").has_value());
  CHECK_FALSE(word_of_list("templates/x.html", "visits").has_value());
  CHECK(word_of_key(path, "visits", "note").has_value());
  CHECK(word_of_key(path, "", "phone").has_value());
  CHECK_FALSE(word_of_key(path, "visits", "no-such-key").has_value());
  CHECK(word_of_key("asystent.yaml", "policy", "visit_gap_days").has_value());
}
