#include "edit/at_once.hpp"
#include "edit/intended.hpp"
#include "edited.hpp"

#include <doctest/doctest.h>

#include <array>

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

std::string one_by_one(std::string text, const Edit& first, const Edit& second) {
  text = edited(text, {first});
  return text.starts_with("cannot") ? text : edited(text, {second});
}

struct Tally {
  int same = 0;
  int of_other_order = 0;
};

/// A text in lines is written in quotes where a comment below would become a part of it: with the other edit
/// before it, it is not.
void compare(const std::string& file, const Edit& first, const Edit& second, Tally& tally) {
  const std::string step_by_step = one_by_one(file, first, second);
  if (step_by_step.starts_with("cannot")) return;
  const std::string at_once = edited(file, {first, second});
  CAPTURE(file);
  if (at_once != step_by_step) CHECK(at_once == one_by_one(file, second, first));
  ++(at_once == step_by_step ? tally.same : tally.of_other_order);
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
  const auto splices = splices_at_once(state, edits, intended);
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

TEST_CASE("two edits at once leave the bytes that one after the other leaves, in this order or that") {
  Tally tally;
  for (const std::string& file : files) {
    const yaml::YamlFile document("families/R-1.yaml", file);
    REQUIRE(document.problems().empty());
    std::vector<Edit> edits;
    collect(document.root(), {}, edits);
    for (const Edit& first : edits)
      for (const Edit& second : edits)
        if (are_apart(std::array{first, second})) compare(file, first, second, tally);
  }
  CHECK(tally.same > 9000);
  CHECK(tally.of_other_order < 10);
}

TEST_CASE("what is in what another changes is not apart from it") {
  const SetValue outer{{}, "closure", text("x")};
  const SetValue inner{{"closure"}, "date", text("x")};
  const SetValue beside{{"closure"}, "summary", text("x")};
  const InsertItem item{{"visits"}, 0, text("x")};
  const SetValue in_item{{"visits", 1U}, "date", text("x")};
  CHECK_FALSE(are_apart(std::array<Edit, 2>{outer, inner}));
  CHECK_FALSE(are_apart(std::array<Edit, 2>{inner, outer}));
  CHECK_FALSE(are_apart(std::array<Edit, 2>{item, in_item}));
  CHECK_FALSE(are_apart(std::array<Edit, 2>{inner, inner}));
  CHECK(are_apart(std::array<Edit, 3>{inner, beside, item}));
}
