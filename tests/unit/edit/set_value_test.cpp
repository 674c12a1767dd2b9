#include "edited.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::edit;
using namespace asystent::record;
using namespace asystent::yaml;
using namespace asystent::test;

namespace {

/// The line of `summary` in a closure, after it was set.
std::string summary_after(const std::string& old, std::string_view value) {
  const std::string before = "closure:\n  summary:" + old + "\n  monitoring: true\n";
  return with_value(before, {"closure"}, "summary", text(value));
}

std::string closure(const std::string& summary) {
  return "closure:\n  summary:" + summary + "\n  monitoring: true\n";
}

} // namespace

TEST_CASE("A value on one line is replaced, and the comment after it stays") {
  CHECK(summary_after(" a", "b") == closure(" b"));
  CHECK(summary_after("   ąę ć  # why", "b") == closure("   b  # why"));
  CHECK(summary_after(" 'it''s' # why", "b: c") == closure(" \"b: c\" # why"));
  CHECK(summary_after(" \"a \\\" # b\"", "b") == closure(" b"));
  CHECK(summary_after(" [a, b] # why", "b") == closure(" b # why"));
  CHECK(summary_after(" {a: b}", "b") == closure(" b"));
  CHECK(summary_after(" null", "b") == closure(" b"));
  CHECK(summary_after(" \"\" # why", "b") == closure(" b # why"));
}

TEST_CASE("An empty value is filled in") {
  CHECK(summary_after("", "b") == closure(" b"));
  CHECK(summary_after("  ", "b") == closure(" b"));
  CHECK(summary_after("  # why", "b") == closure(" b  # why"));
  CHECK(summary_after(" # why\n  # and so", "b") == closure(" b # why\n  # and so"));
}

TEST_CASE("A value over several lines is replaced as a whole") {
  CHECK(summary_after(" |\n    a\n\n    b\n", "c") == closure(" c\n"));
  CHECK(summary_after(" |+ # why\n    a\n\n", "c") == closure(" c # why"));
  CHECK(summary_after(" >-\n    a # no comment\n    b", "c") == closure(" c"));
  CHECK(summary_after(" a\n    b\n   c # why", "c") == closure(" c # why"));
  CHECK(summary_after(" \"a\n    b\" # why", "c") == closure(" c # why"));
  CHECK(summary_after("\n    a\n    b", "c") == closure(" c"));
  CHECK(summary_after(" # why\n    a", "c") == closure(" # why\n    c"));
  CHECK(summary_after("\n  - a\n  - b", "c") == closure(" c"));
  CHECK(summary_after(" # why\n    a: b\n    c: d", "c") == closure(" c # why"));
}

TEST_CASE("A text with line breaks replaces another value") {
  CHECK(summary_after(" a", "b\nc\n") == closure(" |\n    b\n    c"));
  CHECK(summary_after(" a # why", "b\nc") == closure(" |- # why\n    b\n    c"));
  CHECK(summary_after("", "b\nc\n") == closure(" |\n    b\n    c"));
  CHECK(summary_after(" # why", "b\nc\n") == closure(" | # why\n    b\n    c"));
  CHECK(summary_after(" |2- # why\n     a\n    b", "b\nc\n\n") == closure(" |+ # why\n    b\n    c\n"));
  CHECK(summary_after("\n    \"a\n    b\"", "b\nc\n") == closure(" |\n    b\n    c"));
}

TEST_CASE("A value without content empties a key that is there and adds none") {
  CHECK(summary_after(" a # why", "") == closure(" # why"));
  CHECK(with_value("id: R-1\n", {}, "name", text("")) == "id: R-1\n");
  CHECK(with_value("id: R-1\n", {}, "members", list_node({})) == "id: R-1\n");
}

TEST_CASE("A new key goes to its place among the keys") {
  CHECK(with_value("closure:\n  date: 2026-01-01 # a\n  # b\n  monitoring: true\n", {"closure"}, "reason",
                   text("other")) ==
        "closure:\n  date: 2026-01-01 # a\n  reason: other\n  # b\n  monitoring: true\n");
  CHECK(with_value("closure:\n    # a\n    monitoring: true", {"closure"}, "date", text("2026-01-01")) ==
        "closure:\n    # a\n    date: 2026-01-01\n    monitoring: true");
  CHECK(with_value("plans:\n  -   draft: true\n      goals:\n", {"plans", 0U}, "date", text("2026-01-01")) ==
        "plans:\n  -   date: 2026-01-01\n      draft: true\n      goals:\n");
  CHECK(with_value("id: R-1", {}, "name", text("Kowalscy")) == "id: R-1\nname: Kowalscy\n");
  CHECK(with_value("\xef\xbb\xbfname: Kowalscy\r\n", {}, "id", text("R-1")) ==
        "\xef\xbb\xbfid: R-1\r\nname: Kowalscy\r\n");
  CHECK(with_value("  id: R-1\n  phone: 12\n", {}, "name", text("no")) ==
        "  id: R-1\n  name: \"no\"\n  phone: 12\n");
  CHECK(with_value("id: R-1\nfoo: bar\n", {}, "unheard_of", text("a")) ==
        "id: R-1\nfoo: bar\nunheard_of: a\n");
}

TEST_CASE("A new mapping and a list of words") {
  const Node contact = entry({{"place", text("home")}, {"date", text("2026-01-12")}});
  CHECK(with_value("id: R-1\nvisits: []\n", {}, "first_contact", contact) ==
        "id: R-1\nfirst_contact:\n  date: 2026-01-12\n  place: home\nvisits: []\n");
  CHECK(with_value("id: R-1\nfirst_contact:  # soon\nvisits: []\n", {}, "first_contact", contact) ==
        "id: R-1\nfirst_contact:  # soon\n  date: 2026-01-12\n  place: home\nvisits: []\n");
  CHECK(with_value("visits:\n  - date: 2026-01-01\n", {"visits", 0U}, "present", texts({"anna", "y"})) ==
        "visits:\n  - date: 2026-01-01\n    present: [anna, \"y\"]\n");
  CHECK(with_value("visits:\n  - present:\n    - anna\n    - jan\n    date: 2026-01-01\n", {"visits", 0U},
                   "present", texts({"kuba"})) == "visits:\n  - present: [kuba]\n    date: 2026-01-01\n");
}

TEST_CASE("Keys of all kinds are found") {
  CHECK(with_value("\"id\": R-1\n'name' : a # b\n", {}, "name", text("c")) ==
        "\"id\": R-1\n'name' : c # b\n");
  CHECK(with_value("closure: {\"summary\":a, 'reason': b}\n", {"closure"}, "summary", text("c")) ==
        "closure: {\"summary\":c, 'reason': b}\n");
  CHECK(with_value("a:b: c\n", {}, "a:b", text("d")) == "a:b: d\n");
}

TEST_CASE("A mapping in brackets is changed where it stands") {
  const auto card = [](const std::string& before, std::string key, std::string_view value) {
    const std::string start = "interventions:\n  - blue_card: ";
    return with_value(start + before + "\n", {"interventions", 0U, "blue_card"}, std::move(key), text(value))
        .substr(start.size());
  };
  CHECK(card("{number: NK/3, sent: 2026-01-01}  # c", "sent", "2026-01-02") ==
        "{number: NK/3, sent: 2026-01-02}  # c\n");
  CHECK(card("{number: NK/3 , started: 2026-01-01}", "number", "N, K") ==
        "{number: \"N, K\" , started: 2026-01-01}\n");
  CHECK(card("{number: NK/3, started_by: other}", "sent", "2026-01-02") ==
        "{number: NK/3, sent: 2026-01-02, started_by: other}\n");
  CHECK(card("{ ąę: ć, started_by: other }", "sent", "2026-01-02") ==
        "{ sent: 2026-01-02, ąę: ć, started_by: other }\n");
  CHECK(card("{number: \"NK, }\"}", "sent", "2026-01-02") == "{number: \"NK, }\", sent: 2026-01-02}\n");
  CHECK(card("{number: , sent: }", "sent", "2026-01-02") == "{number: , sent: 2026-01-02 }\n");
  CHECK(card("{number, sent}", "sent", "2026-01-02") == "{number, sent: 2026-01-02}\n");
  CHECK(card("{number: NK/3, sent:}", "number", "a\nb") == "{number: \"a\\nb\", sent:}\n");
  CHECK(card("{sent: [a, {b: c}]}", "number", "1/2") == "{number: 1/2, sent: [a, {b: c}]}\n");
  CHECK(card("{}", "sent", "2026-01-02") == "{sent: 2026-01-02}\n");
}

TEST_CASE("A value that goes from a mapping in brackets takes its key with it") {
  const auto without = [](const std::string& before, const std::vector<std::string>& keys) {
    std::vector<Edit> edits;
    for (const std::string& key : keys) edits.emplace_back(SetValue{{"visits", 0U}, key, Node{}});
    return edited("visits:\n  - " + before + "\n", edits).substr(std::string("visits:\n  - ").size());
  };
  CHECK(without("{date: 2026-01-02, minutes: 30, kind: home} # c", {"minutes"}) ==
        "{date: 2026-01-02, kind: home} # c\n");
  CHECK(without("{ minutes: 30 , kind : home }", {"minutes"}) == "{ kind : home }\n");
  CHECK(without("{ kind: home , minutes: 30 }", {"minutes"}) == "{ kind: home }\n");
  CHECK(without("{kind: , minutes}", {"minutes"}) == "{kind:}\n");
  CHECK(without("{kind: home, minutes: 30,}", {"minutes"}) == "{kind: home,}\n");
  CHECK(without("{kind: home, minutes: }", {"minutes"}) == "{kind: home }\n");
  CHECK(without("{\"minutes\": '30', note: \"a, } b\"}", {"minutes"}) == "{note: \"a, } b\"}\n");
  CHECK(without("{present: [a, b], signed_by: a, others: [\"c, d\"], km: 3}",
                {"present", "others", "signed_by"}) == "{km: 3}\n");
  CHECK(without("{km: 3, present: [a, b], signed_by: a}", {"signed_by", "present"}) == "{km: 3}\n");
  CHECK(without("{ minutes: 30, }", {"minutes"}) == "{}\n");
  CHECK(without("{kind: home}", {"minutes"}) == "{kind: home}\n");
}

TEST_CASE("In brackets a key goes and another comes at once") {
  const std::vector<Edit> edits{SetValue{{"visits", 0U}, "to", text("10:30")},
                                SetValue{{"visits", 0U}, "minutes", text("")}};
  CHECK(edited("visits:\n  - {date: 2026-01-02, from: \"9:00\", minutes: 30}\n", edits) ==
        "visits:\n  - {date: 2026-01-02, from: \"9:00\", to: \"10:30\"}\n");
}

TEST_CASE("An entry in brackets among entries in lines takes new keys") {
  CHECK(with_value("suspensions:\n  - {from: 2026-07-01, reason: urlop}\n", {"suspensions", 0U}, "until",
                   text("2026-07-31")) ==
        "suspensions:\n  - {from: 2026-07-01, until: 2026-07-31, reason: urlop}\n");
  CHECK(with_value("visits:\n  - {date: 2026-07-01}\n", {"visits", 0U}, "present", texts({"a", "b"})) ==
        "visits:\n  - {date: 2026-07-01, present: [a, b]}\n");
  CHECK(with_value("visits:\n  - {date: 2026-07-01}\n", {"visits", 0U}, "override",
                   entry({{"plan-late", text("a, b")}})) ==
        "visits:\n  - {date: 2026-07-01, override: {plan-late: \"a, b\"}}\n");
}

TEST_CASE("A mapping in brackets over several lines is refused, a list in one of its lines is not") {
  const std::string before = "closure: {summary: a,\n  needs: [b, c]}\n";
  CHECK(with_value(before, {"closure"}, "summary", text("d")) ==
        "cannot edit: the value in brackets takes several lines");
  CHECK(inserted(before, {"closure", "needs"}, 1, text("d")) ==
        "closure: {summary: a,\n  needs: [b, d, c]}\n");
}

TEST_CASE("Comments inside a value that goes away, and keys with a question mark, are refused") {
  CHECK(with_value("visits:\n  - present:\n      # who came\n      - a\n", {"visits", 0U}, "present",
                   texts({"b"})) == "cannot edit: there is a comment inside the value to be changed");
  CHECK(with_value("? name\n: a\n", {}, "name", text("b")) ==
        "cannot edit: the key is written with a question mark (? key)");
}

TEST_CASE("Later edits refer to the result of the earlier ones") {
  const std::vector<Edit> edits{SetValue{{}, "first_contact", entry({{"date", text("2026-01-12")}})},
                                SetValue{{"first_contact"}, "place", text("home")},
                                InsertItem{{"plans"}, 0, entry({{"draft", text("true")}})},
                                InsertItem{{"plans", 0U, "goals"}, 0, entry({{"id", text("g1")}})},
                                SetValue{{"plans", 0U, "goals", 0U}, "goal", text("Kuba chodzi do szkoły")},
                                SetValue{{"plans", 0U}, "override", entry({{"plan-late", text("tak")}})},
                                SetValue{{"plans", 0U, "override"}, "plan-incomplete", text("no")}};
  CHECK(edited("id: R-1\n", edits) == R"(id: R-1
first_contact:
  date: 2026-01-12
  place: home
plans:
  - draft: true
    goals:
      - id: g1
        goal: Kuba chodzi do szkoły
    override:
      plan-late: tak
      plan-incomplete: "no"
)");
}

TEST_CASE("Every node and key that was there is found where it stands now") {
  const YamlFile before("families/R-1.yaml", "id: R-1\nvisits:\n  - date: 2026-02-01\n    kind: home\n"
                                             "closure: {date: 2026-03-01, reason: other}\n");
  const std::vector<Edit> edits{SetValue{{}, "name", text("Kowalscy")},
                                InsertItem{{"visits"}, 0, entry({{"date", text("2026-01-01")}})},
                                SetValue{{"visits", 1U}, "outcome", text("held")},
                                SetValue{{"closure"}, "date", text("2026-12-31")}};
  const EditResult after = apply(before, edits, entity_of<Family>());
  CHECK(after.document->text() == "id: R-1\nname: Kowalscy\nvisits:\n  - date: 2026-01-01\n"
                                  "  - date: 2026-02-01\n    kind: home\n    outcome: held\n"
                                  "closure: {date: 2026-12-31, reason: other}\n");
  const NewPlaces expected{{{1, 1}, {1, 1}},   {{1, 5}, {1, 5}},   {{2, 1}, {3, 1}},   {{3, 3}, {4, 3}},
                           {{3, 5}, {5, 5}},   {{3, 11}, {5, 11}}, {{4, 5}, {6, 5}},   {{4, 11}, {6, 11}},
                           {{5, 1}, {8, 1}},   {{5, 10}, {8, 10}}, {{5, 11}, {8, 11}}, {{5, 17}, {8, 17}},
                           {{5, 29}, {8, 29}}, {{5, 37}, {8, 37}}};
  CHECK(after.moves == expected);
}

TEST_CASE("Where a mapping and its first key share a place, the mapping is told") {
  const YamlFile before("families/R-1.yaml", "plans:\n  - draft: true\n");
  const std::vector<Edit> edits{SetValue{{"plans", 0U}, "date", text("2026-01-01")}};
  const EditResult after = apply(before, edits, entity_of<Family>());
  CHECK(after.document->text() == "plans:\n  - date: 2026-01-01\n    draft: true\n");
  CHECK(after.moves.at({2, 5}) == Position{2, 5});
  CHECK(after.moves.at({2, 12}) == Position{3, 12});
}

TEST_CASE("No edits give the same text, and the document before stays as it is") {
  const YamlFile before("families/R-1.yaml", "id: R-1 # a\n");
  CHECK(apply(before, {}, entity_of<Family>()).document->text() == before.text());
  const std::vector<Edit> edits{SetValue{{}, "name", text("a")}, SetValue{{}, "id", text("b: c")}};
  CHECK(apply(before, edits, entity_of<Family>()).document->text() == "id: \"b: c\" # a\nname: a\n");
  CHECK(before.text() == "id: R-1 # a\n");
}
