#include "edit/at_once.hpp"
#include "edit/intended.hpp"
#include "edited.hpp"

#include <doctest/doctest.h>

#include <deque>
#include <optional>

using namespace asystent;
using namespace asystent::edit;
using namespace asystent::test;

namespace {

/// Records as people write them.
const std::vector<std::string> files{
    "asystent: 1\nid: R-1\nname: Kowalscy\nmembers:\n  - id: anna\n    name: Anna Kowalska\n  - id: kuba\n"
    "    name: Kuba\nvisits:\n  - date: 2026-02-03\n    from: \"15:00\"\n    note: |\n      Rozmowa.\n"
    "      Ustalenia.\n    agreed:\n      - {who: anna, what: Umówi}\n  - date: 2026-02-10\n"
    "    present: [anna, kuba]\n",
    "#c1\n\n#c2\nasystent: 1 #c3\n#c4\nid: R-1   #c5\n\n#c6\nvisits: #c7\n  #c8\n  - date: 2026-01-01 #c9\n"
    "    #c10\n    note: | #c11\n      a # no\n\n      b\n  #c12\n\n    #c13\n  - #c14\n    date: "
    "2026-01-02\n"
    "    present: [a, b] #c15\n    #c16\n  #c17\n#c18\nname: 'A' #c19\n#c20\n\n#c21",
    "visits:\n- date: 2026-01-01\n  agreed:\n  - who: a\n    what: b\n      #c\n  - who: b\n\n# c\n- "
    "outcome: held\nid: R-1\r\n",
    "id: R-1\r\nname: A\r\nclosure: {date: 2026-01-01, summary: x}\r\nvisits:\r\n  - date: 2026-01-01\r\n    "
    "note: >\r\n"
    "      a\r\n\r\n  - {date: 2026-01-02}\r\nphone:",
    "visits:\n\n  - outcome: held\n    date: 2026-01-01\n\n\n  - date: 2026-01-02\n    place:  \n\nname: "
    "A\n\nid: R-1\n\n\n",
};

Path deeper(Path path, Step step) {
  path.push_back(std::move(step));
  return path;
}

/// All that can be done to a mapping or a list.
void collect(const yaml::Node& node, const Path& path, std::vector<Edit>& edits) {
  if (node.kind == yaml::Node::Kind::mapping) {
    for (const char* key : {"date", "note", "place", "km", "zzz"})
      edits.emplace_back(SetValue{path, key, text("x")});
    for (const yaml::Node& child : node.children) {
      edits.emplace_back(SetValue{path, std::string(child.key), text("a\nb\n")});
      edits.emplace_back(SetValue{path, std::string(child.key), yaml::Node{}});
    }
  }
  for (std::size_t i = 0; node.kind == yaml::Node::Kind::sequence && i < node.children.size(); ++i) {
    edits.emplace_back(RemoveItem{path, i});
    edits.emplace_back(InsertItem{path, i + 1, node.children.front()});
  }
  for (std::size_t i = 0; i < node.children.size(); ++i)
    collect(node.children[i], deeper(path, step_to(node, i)), edits);
}

/// The text with both, the second one told of the result of the first; nothing where they cannot be made so.
std::optional<std::string> one_by_one(const std::string& after_first, const Edit& second) {
  std::string text = edited(after_first, {second});
  return text.starts_with("cannot") ? std::nullopt : std::optional(std::move(text));
}

bool are_of_one_text(const yaml::YamlFile& file, const std::vector<Edit>& edits) try {
  return edits_of_one_text(file.root(), edits, record::entity_of<Family>()).has_value();
} catch (const Refusal&) {
  return false;
}

struct Tally {
  int at_once = 0;
  int in_lines = 0; // of those: see compare()
};

/// All that can be done to what the first edit leaves. A text in lines is written in quotes where a comment
/// below would become a part of it: with the other edit before it, it is not.
void compare(const yaml::YamlFile& file, const Edit& first, Tally& tally) {
  const std::string after_first = edited(file.text(), {first});
  if (after_first.starts_with("cannot")) return;
  std::vector<Edit> edits;
  const yaml::YamlFile between("families/R-1.yaml", after_first);
  collect(between.root(), {}, edits);
  for (const Edit& second : edits) {
    const auto step_by_step = one_by_one(after_first, second);
    if (!step_by_step || !are_of_one_text(file, {first, second})) continue;
    ++tally.at_once;
    const std::string at_once = edited(file.text(), {first, second});
    CAPTURE(file.text());
    CAPTURE(after_first);
    if (at_once == *step_by_step) continue;
    CHECK(step_by_step->find("\"a\\nb\\n\"") != std::string::npos);
    ++tally.in_lines;
  }
}

/// The text with the edits, where they can be made at once.
std::string made_at_once(const std::string& before, const std::vector<Edit>& wanted) {
  const yaml::YamlFile file("families/R-1.yaml", before);
  const ValueShape shape(record::entity_of<Family>());
  const State state{file, SourceText(file.text()), shape};
  std::deque<Edit> edits;
  yaml::Node intended = file.root();
  for (const Edit& edit : wanted)
    make(edits.emplace_back(arranged_edit(edit, intended, shape)), intended, shape);
  const auto of_text = edits_of_one_text(file.root(), wanted, record::entity_of<Family>());
  const auto splices = of_text ? splices_at_once(state, *of_text, intended) : std::nullopt;
  return splices ? spliced(state.source, *splices) : "not at once";
}

} // namespace

TEST_CASE("new lines at one place stand in the order of the tree") {
  const SetValue km{{"visits", 0U}, "km", text("1")};
  const SetValue place{{"visits", 0U}, "place", text("x")};
  const SetValue name{{}, "name", text("A")};
  CHECK(made_at_once("id: R-1\nvisits:\n  - date: 2026-01-01\n", {km, name, place}) ==
        "id: R-1\nname: A\nvisits:\n  - date: 2026-01-01\n    place: x\n    km: 1\n");
  CHECK(made_at_once("id: R-1\nvisits:\n  - date: 2026-01-01", {km, place}) == "not at once");
}

TEST_CASE("two edits at once leave the bytes that one after the other leaves") {
  Tally tally;
  for (const std::string& text : files) {
    const yaml::YamlFile file("families/R-1.yaml", text);
    REQUIRE(file.problems().empty());
    std::vector<Edit> edits;
    collect(file.root(), {}, edits);
    for (const Edit& first : edits) compare(file, first, tally);
  }
  CHECK(tally.at_once > 9000);
  CHECK(tally.in_lines < 10);
}

TEST_CASE("items of one list come in and go at once, and are told in the numbers of the text") {
  const std::string before =
      "visits:\n  - date: 2025-12-30\n  - date: 2026-01-01\n  - date: 2026-01-03\n  - date: 2026-01-05\n";
  const InsertItem fourth{{"visits"}, 3, entry({{"date", text("2026-01-04")}})};
  const InsertItem second{{"visits"}, 2, entry({{"date", text("2026-01-02")}})};
  const InsertItem twin{{"visits"}, 3, entry({{"date", text("2026-01-02")}, {"kind", text("phone")}})};
  const RemoveItem first{{"visits"}, 0};
  const SetValue of_last{{"visits", 5U}, "kind", text("home")};
  CHECK(made_at_once(before, {fourth, second, twin, first, of_last}) ==
        "visits:\n  - date: 2026-01-01\n  - date: 2026-01-02\n  - date: 2026-01-02\n    kind: phone\n  - "
        "date: 2026-01-03\n"
        "  - date: 2026-01-04\n  - date: 2026-01-05\n    kind: home\n");
}

TEST_CASE("a list that is not there yet gets several items at once") {
  const InsertItem second{{"visits"}, 0, entry({{"date", text("2026-01-02")}})};
  const InsertItem first{{"visits"}, 0, entry({{"date", text("2026-01-01")}})};
  CHECK(made_at_once("id: R-1\n", {second, first}) ==
        "id: R-1\nvisits:\n  - date: 2026-01-01\n  - date: 2026-01-02\n");
}

TEST_CASE("an entry moves with its lines and comments, and changes on its way") {
  const std::string before = "visits:\n  # so\n  - date: 2026-01-01 # it was\n    note: |-\n      A\n"
                             "  - date: 2026-01-02\n";
  const std::string lines = lines_of_item(yaml::YamlFile("families/R-1.yaml", before), {"visits"}, 0);
  const InsertItem again{{"visits"}, 2, entry({{"date", text("2026-01-01")}, {"note", text("A")}}), lines};
  const RemoveItem gone{{"visits"}, 0};
  const SetValue day{{"visits", 1U}, "date", text("2026-01-03")};
  const SetValue place{{"visits", 1U}, "place", text("OPS")};
  CHECK(made_at_once(before, {again, gone, day, place}) ==
        "visits:\n  - date: 2026-01-02\n  # so\n  - date: 2026-01-03 # it was\n    place: OPS\n    note: "
        "|-\n      A\n");
}

TEST_CASE("what is put into a new entry is written with it") {
  const InsertItem plan{{"plans"}, 0, entry({{"draft", text("true")}})};
  const InsertItem goal{{"plans", 0U, "goals"}, 0, entry({{"id", text("g1")}})};
  const InsertItem before{{"plans", 0U, "goals"}, 0, entry({{"id", text("g0")}})};
  CHECK(made_at_once("id: R-1\n", {plan, goal, before}) ==
        "id: R-1\nplans:\n  - draft: true\n    goals:\n      - id: g0\n      - id: g1\n");
}

TEST_CASE("what is in what another changes is not told of one text") {
  const yaml::YamlFile file("families/R-1.yaml",
                            "closure:\n  date: 2026-01-01\nvisits:\n  - date: 2026-01-01\n");
  const SetValue outer{{}, "closure", text("x")};
  const SetValue inner{{"closure"}, "date", text("x")};
  const SetValue beside{{"closure"}, "summary", text("x")};
  const InsertItem item{{"visits"}, 0, entry({{"date", text("x")}})};
  const SetValue in_item{{"visits", 0U}, "kind", text("x")};
  const SetValue list{{}, "visits", text("x")};
  const RemoveItem gone{{"visits"}, 0};
  CHECK_FALSE(are_of_one_text(file, {outer, inner}));
  CHECK_FALSE(are_of_one_text(file, {inner, outer}));
  CHECK_FALSE(are_of_one_text(file, {inner, inner}));
  CHECK_FALSE(are_of_one_text(file, {item, in_item}));
  CHECK_FALSE(are_of_one_text(file, {item, list}));
  CHECK_FALSE(are_of_one_text(file, {list, item}));
  CHECK_FALSE(are_of_one_text(file, {item, gone}));
  CHECK_FALSE(are_of_one_text(file, {in_item, gone}));
  CHECK(are_of_one_text(file, {inner, beside, item}));
}
