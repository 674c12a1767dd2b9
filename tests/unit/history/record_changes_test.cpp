#include "history/record_changes.hpp"
#include "model/family.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace asystent;
using namespace asystent::history;

namespace {

const std::string head = R"(asystent: 1
id: R-2026-001
name: Kowalscy
referral: {source: social_worker, date: 2026-01-05}
)";

const std::string two_visits = R"(visits:
  - date: 2026-02-03
    from: "15:00"
    to: "16:00"
    kind: home
    outcome: held
    note: Rozmowa.
  - date: 2026-02-10
    kind: phone
    minutes: 10
    outcome: held
)";

/// `added visits 2026-02-03 15:00; …`, with the keys that changed.
std::string told(const RecordChanges& changes) {
  static constexpr std::string_view kinds[] = {"added", "removed", "changed", "unreadable"};
  std::string text;
  for (const RecordChange& change : changes) {
    const EntryName& name = change.where.back();
    text += (text.empty() ? "" : "; ") + std::string(kinds[static_cast<std::size_t>(change.kind)]) + " " +
            change.path;
    if (name.date) text += " " + iso(*name.date);
    if (!name.hour.empty()) text += " " + name.hour;
    if (!name.id.empty()) text += " " + name.id;
    for (const ValueChange& value : change.values) text += " " + value.key;
  }
  return text;
}

std::string told(const std::string& before, const std::string& after) {
  return told(record_changes(head + before, head + after, record::entity_of<Family>()));
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
  return text.replace(text.find(what), what.size(), by);
}

} // namespace

TEST_CASE("Layout and comments are no change") {
  CHECK(told(two_visits, "# a comment\n" + two_visits).empty());
  CHECK(told("members:\n  - {id: anna, name: A, role: mother}\n",
             "members:\n  - id: anna\n    name: A\n    role: mother\n")
            .empty());
}

TEST_CASE("An entry is added, removed, or has other values") {
  CHECK(told("", two_visits) == "added visits 2026-02-03 15:00; added visits 2026-02-10");
  CHECK(told(two_visits, "") == "removed visits 2026-02-03 15:00; removed visits 2026-02-10");
  CHECK(told(two_visits, replaced(two_visits, "Rozmowa.", "Inna.")) ==
        "changed visits 2026-02-03 15:00 note");
}

TEST_CASE("An entry whose hour or day moved is the same entry") {
  CHECK(told(two_visits, replaced(two_visits, "15:00", "14:00")) == "changed visits 2026-02-03 14:00 from");
  CHECK(told(two_visits, replaced(two_visits, "2026-02-10", "2026-02-11")) ==
        "changed visits 2026-02-11 date");
}

TEST_CASE("A moved day is found by both of its days") {
  const auto changes =
      record_changes(head + two_visits, head + replaced(two_visits, "2026-02-10", "2026-02-11"),
                     record::entity_of<Family>());
  REQUIRE(changes.size() == 1);
  CHECK(std::ranges::count(changes.front().dates, make_date(2026, 2, 10)) == 1);
  CHECK(std::ranges::count(changes.front().dates, make_date(2026, 2, 11)) == 1);
}

TEST_CASE("A change deep in the record says where it is") {
  const std::string plan = R"(plans:
  - date: 2026-02-01
    goals:
      - id: g1
        area: education
        goal: Szkoła
        actions:
          - what: Rozmowa
            due: 2026-02-20
          - what: Telefon
)";
  const auto changes = record_changes(
      head + plan, head + replaced(plan, "Telefon\n", "Telefon\n            done: 2026-02-18\n"),
      record::entity_of<Family>());
  CHECK(told(changes) == "changed plans.goals.actions done");
  REQUIRE(changes.front().where.size() == 4);
  CHECK(changes.front().where[1].date == make_date(2026, 2, 1));
  CHECK(changes.front().where[2].id == "g1");
  CHECK_FALSE(changes.front().where[3].words.empty());
}

TEST_CASE("A draft that was agreed is the same plan") {
  const std::string draft = "plans:\n  - draft: true\n    goals: [{id: g1, area: education, goal: Szkoła}]\n";
  const std::string plan = "plans:\n  - date: 2026-02-01\n    agreed_by: [anna]\n    goals: [{id: g1, area: "
                           "education, goal: Szkoła}]\n";
  CHECK(told(draft, plan) == "changed plans 2026-02-01 date draft agreed_by");
}

TEST_CASE("What personal texts say is kept apart from what is no secret") {
  const auto changes = record_changes(
      head + two_visits, head + replaced(replaced(two_visits, "Rozmowa.", "Inna."), "home", "office"),
      record::entity_of<Family>());
  REQUIRE(changes.size() == 1);
  for (const ValueChange& value : changes.front().values) {
    CHECK(value.is_personal == (value.key == "note"));
    CHECK(value.before.pl.empty() == (value.key == "note"));
    CHECK(value.hidden_before.empty() == (value.key != "note"));
  }
}

TEST_CASE("A record that is new, gone or spoilt is told as a whole") {
  const auto& root = record::entity_of<Family>();
  CHECK(told(record_changes(std::nullopt, head, root)) == "added  R-2026-001");
  CHECK(told(record_changes(head, std::nullopt, root)) == "removed  R-2026-001");
  CHECK(told(record_changes(head, "<<<<<<< x\n" + head, root)) == "unreadable  R-2026-001");
}

TEST_CASE("A merge itself has made what it has beside each of its parents") {
  const auto& root = record::entity_of<Family>();
  const std::string one = head + two_visits;
  const std::string other = head + "members:\n  - {id: anna, name: A, role: mother}\n";
  const std::string sum = other + two_visits;
  CHECK(in_both(record_changes(one, sum, root), record_changes(other, sum, root)).empty());
  const std::string more = replaced(sum, "Kowalscy", "Nowak");
  CHECK(told(in_both(record_changes(one, more, root), record_changes(other, more, root))) ==
        "changed  R-2026-001 name");
}

TEST_CASE("Keys that nobody knows are told too") {
  CHECK(told("", "new_key: 1\n") == "changed  R-2026-001 new_key");
}
