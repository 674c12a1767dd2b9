#include "edited.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::edit;
using namespace asystent::record;
using namespace asystent::yaml;
using namespace asystent::test;

namespace {

Node monitoring(std::string_view date) {
  return entry({{"decision", text("continue")}, {"date", text(date)}, {"effect", text("lasting")}});
}

} // namespace

TEST_CASE("An entry goes after the last line of the list, before it, or between") {
  const std::string before = "monitoring:\n  - date: 2027-01-01\n    effect: none\n  - date: 2027-02-01\n"
                             "    effect: none\nid: R-1\n";
  CHECK(inserted(before, {"monitoring"}, 2, monitoring("2027-03-01")) ==
        "monitoring:\n  - date: 2027-01-01\n    effect: none\n  - date: 2027-02-01\n    effect: none\n"
        "  - date: 2027-03-01\n    effect: lasting\n    decision: continue\nid: R-1\n");
  CHECK(inserted(before, {"monitoring"}, 0, monitoring("2026-03-01")) ==
        "monitoring:\n  - date: 2026-03-01\n    effect: lasting\n    decision: continue\n"
        "  - date: 2027-01-01\n    effect: none\n  - date: 2027-02-01\n    effect: none\nid: R-1\n");
  CHECK(inserted(before, {"monitoring"}, 1, monitoring("2027-01-15")) ==
        "monitoring:\n  - date: 2027-01-01\n    effect: none\n  - date: 2027-01-15\n    effect: lasting\n"
        "    decision: continue\n  - date: 2027-02-01\n    effect: none\nid: R-1\n");
}

TEST_CASE("A list keeps its own indentation") {
  CHECK(inserted("visits:\n- date: 2026-01-01\n", {"visits"}, 1,
                 entry({{"kind", text("home")}, {"next", text("2026-02-01")}})) ==
        "visits:\n- date: 2026-01-01\n- kind: home\n  next: 2026-02-01\n");
  CHECK(inserted("visits:\n      -  date: 2026-01-01\n", {"visits"}, 1,
                 entry({{"kind", text("home")}, {"next", text("2026-02-01")}})) ==
        "visits:\n      -  date: 2026-01-01\n      - kind: home\n        next: 2026-02-01\n");
}

TEST_CASE("What is no list yet becomes one, and the comment stays") {
  const Node item = entry({{"date", text("2026-01-01")}});
  CHECK(inserted("visits:\nid: R-1\n", {"visits"}, 0, item) == "visits:\n  - date: 2026-01-01\nid: R-1\n");
  CHECK(inserted("visits: []\n", {"visits"}, 0, item) == "visits:\n  - date: 2026-01-01\n");
  CHECK(inserted("visits: []  # none yet\nid: R-1\n", {"visits"}, 0, item) ==
        "visits:  # none yet\n  - date: 2026-01-01\nid: R-1\n");
  CHECK(inserted("visits:  # none yet\nid: R-1\n", {"visits"}, 0, item) ==
        "visits:  # none yet\n  - date: 2026-01-01\nid: R-1\n");
  CHECK(inserted("visits: ~\n", {"visits"}, 0, item) == "visits:\n  - date: 2026-01-01\n");
  CHECK(inserted("visits: null # a\n", {"visits"}, 0, item) == "visits: # a\n  - date: 2026-01-01\n");
  CHECK(inserted("visits:", {"visits"}, 0, item) == "visits:\n  - date: 2026-01-01\n");
  CHECK(inserted("visits:  \n", {"visits"}, 0, item) == "visits:\n  - date: 2026-01-01\n");
  CHECK(inserted("visits:\n  []\nid: R-1\n", {"visits"}, 0, item) ==
        "visits:\n  - date: 2026-01-01\nid: R-1\n");
}

TEST_CASE("A list that is not there yet is put at the place of its key") {
  CHECK(inserted("id: R-1\nclosure:\n  date: 2026-01-01\nname: A\n", {"visits"}, 0,
                 entry({{"date", text("2026-01-01")}})) ==
        "id: R-1\nclosure:\n  date: 2026-01-01\nname: A\nvisits:\n  - date: 2026-01-01\n");
  CHECK(inserted("id: R-1\nmembers:\n  - id: a\n\n# the end\nclosure:\n  date: 2026-01-01\n", {"visits"}, 0,
                 entry({{"date", text("2026-01-01")}})) ==
        "id: R-1\nmembers:\n  - id: a\nvisits:\n  - date: 2026-01-01\n\n# the end\nclosure:\n"
        "  date: 2026-01-01\n");
  CHECK(inserted("plans:\n  - draft: true\n    goals:\n      - id: g1\n        status: open\n",
                 {"plans", 0U, "goals", 0U, "actions"}, 0, entry({{"what", text("Rozmowa")}})) ==
        "plans:\n  - draft: true\n    goals:\n      - id: g1\n        status: open\n        actions:\n"
        "          - what: Rozmowa\n");
}

TEST_CASE("Comments above an entry belong to it, deeper ones to the entry before") {
  const std::string before = "visits:\n  # first\n  # of all\n  - date: 2026-01-01\n    # inside\n\n"
                             "  # second\n  - date: 2026-02-01 # on the line\n  # the end\n";
  const Node item = entry({{"date", text("2026-01-15")}});
  CHECK(inserted(before, {"visits"}, 0, item) ==
        "visits:\n  - date: 2026-01-15\n  # first\n  # of all\n  - date: 2026-01-01\n    # inside\n\n"
        "  # second\n  - date: 2026-02-01 # on the line\n  # the end\n");
  CHECK(inserted(before, {"visits"}, 1, item) ==
        "visits:\n  # first\n  # of all\n  - date: 2026-01-01\n    # inside\n\n  - date: 2026-01-15\n"
        "  # second\n  - date: 2026-02-01 # on the line\n  # the end\n");
  CHECK(inserted(before, {"visits"}, 2, item) ==
        "visits:\n  # first\n  # of all\n  - date: 2026-01-01\n    # inside\n\n  # second\n"
        "  - date: 2026-02-01 # on the line\n  - date: 2026-01-15\n  # the end\n");
}

TEST_CASE("An entry goes after texts in lines of all kinds") {
  const Node item = entry({{"date", text("2026-01-15")}});
  const auto after = [&](const std::string& note) {
    return inserted("visits:\n  - note: " + note + "id: R-1\n", {"visits"}, 1, item);
  };
  const std::string line = "  - date: 2026-01-15\n";
  const std::string note = "visits:\n  - note: ";
  CHECK(after("|\n      a\n      b\n\n") == note + "|\n      a\n      b\n" + line + "\nid: R-1\n");
  CHECK(after("|- # why\n      a\n       b\n\n") ==
        note + "|- # why\n      a\n       b\n" + line + "\nid: R-1\n");
  CHECK(after("|+\n      a\n\n\n") == note + "|+\n      a\n\n\n" + line + "id: R-1\n");
  CHECK(after(">2\n         a\n\n      b\n") == note + ">2\n         a\n\n      b\n" + line + "id: R-1\n");
  CHECK(after("|\n\n\n      a\n") == note + "|\n\n\n      a\n" + line + "id: R-1\n");
  CHECK(after("|\n") == note + "|\n" + line + "id: R-1\n");
  CHECK(after("plain\n      goes on\n\n      and on\n") ==
        note + "plain\n      goes on\n\n      and on\n" + line + "id: R-1\n");
  CHECK(after("\"quoted # \\\"\n\n    goes on\" # c\n") ==
        note + "\"quoted # \\\"\n\n    goes on\" # c\n" + line + "id: R-1\n");
  CHECK(after("'it''s\n    # so'\n") == note + "'it''s\n    # so'\n" + line + "id: R-1\n");
  CHECK(after("\"\"\n") == note + "\"\"\n" + line + "id: R-1\n");
  CHECK(after("\n") == note + "\n" + line + "id: R-1\n");
  CHECK(after("|\n      a\n    # comment\n") == note + "|\n      a\n    # comment\n\n" + line + "id: R-1\n");
  CHECK(after("[a, 'b]',\n      c] # d\n") == note + "[a, 'b]',\n      c] # d\n" + line + "id: R-1\n");
  CHECK(after("{a: b, c: ,\n      d: {e: [f, ]}}\n") ==
        note + "{a: b, c: ,\n      d: {e: [f, ]}}\n" + line + "id: R-1\n");
}

TEST_CASE("Line breaks, byte order mark and the missing last line break stay") {
  const Node item = entry({{"date", text("2026-01-15")}, {"note", text("a\nb\n")}});
  CHECK(inserted("\xef\xbb\xbfid: R-1\r\nvisits:\r\n  - date: 2026-01-01\r\n", {"visits"}, 1, item) ==
        "\xef\xbb\xbfid: R-1\r\nvisits:\r\n  - date: 2026-01-01\r\n  - date: 2026-01-15\r\n    note: |\r\n"
        "      a\r\n      b\r\n");
  CHECK(inserted("visits:\n  - date: 2026-01-01", {"visits"}, 1, entry({{"kind", text("home")}})) ==
        "visits:\n  - date: 2026-01-01\n  - kind: home\n");
  CHECK(inserted("visits:\n  - date: 2026-01-01", {"visits"}, 0, entry({{"kind", text("home")}})) ==
        "visits:\n  - kind: home\n  - date: 2026-01-01");
  CHECK(inserted("\xef\xbb\xbfvisits: []", {"visits"}, 0, entry({{"kind", text("home")}})) ==
        "\xef\xbb\xbfvisits:\n  - kind: home\n");
}

TEST_CASE("A file with a beginning and an end of the document") {
  const Node item = entry({{"date", text("2026-01-15")}});
  CHECK(inserted("# ours\n---\nvisits:\n  - note: |+\n      a\n\n...\n", {"visits"}, 1, item) ==
        "# ours\n---\nvisits:\n  - note: |+\n      a\n\n  - date: 2026-01-15\n...\n");
  CHECK(inserted("---\nid: R-1\n...\n# end", {"visits"}, 0, item) ==
        "---\nid: R-1\nvisits:\n  - date: 2026-01-15\n...\n# end");
}

TEST_CASE("A list of words is added to where it stands") {
  const auto with = [](const std::string& list, std::size_t index, std::string_view word) {
    return inserted("diagnosis:\n  needs: " + list + "\n", {"diagnosis", "needs"}, index, text(word))
        .substr(std::string("diagnosis:\n  needs: ").size());
  };
  CHECK(with("[a, b]  # c", 2, "ć") == "[a, b, ć]  # c\n");
  CHECK(with("[a, b]", 0, "x, y") == "[\"x, y\", a, b]\n");
  CHECK(with("[ ąę, 'b' ]", 1, "x") == "[ ąę, x, 'b' ]\n");
  CHECK(with("[ ąę, 'b' ]", 2, "x") == "[ ąę, 'b', x ]\n");
  CHECK(with("[a, b, ]", 2, "x") == "[a, b, x, ]\n");
  CHECK(with("[]", 0, "x") == "[x]\n");
  CHECK(with("", 0, "x") == "[x]\n");
  CHECK(with("\n  - a\n  - b", 1, "x: y") == "\n  - a\n  - \"x: y\"\n  - b\n");
  CHECK(with("\n    - a # c\n    - b # d", 2, "x") == "\n    - a # c\n    - b # d\n    - x\n");
  CHECK(inserted("members:\n  - {id: a, placements: []}\n", {"members", 0U, "placements"}, 0,
                 entry({{"kind", text("other")}})) ==
        "cannot edit: the list of entries is written in brackets");
}

TEST_CASE("Forms that cannot be edited by lines are refused") {
  const Node item = entry({{"date", text("2026-01-15")}});
  CHECK(inserted("visits: [{date: 2026-01-01}]\n", {"visits"}, 1, item) ==
        "cannot edit: the list of entries is written in brackets");
  CHECK(inserted("visits: [\n]\n", {"visits"}, 0, item) ==
        "cannot edit: the value in brackets takes several lines");
  CHECK(inserted("? visits\n", {"visits"}, 0, item) ==
        "cannot edit: the key is written with a question mark (? key)");
  CHECK(inserted("diagnosis:\n  needs: [a,\n    b]\n", {"diagnosis", "needs"}, 2, text("c")) ==
        "cannot edit: the value in brackets takes several lines");
  CHECK(inserted("{id: R-1}\n", {"visits"}, 0, item) ==
        "cannot edit: the list of entries is written in brackets");
}

TEST_CASE("The refusal tells the place in the file as it was") {
  const YamlFile before("families/R-1.yaml", "id: R-1\nvisits: [{date: 2026-01-01}]\n");
  const std::vector<Edit> edits{SetValue{{}, "name", text("Kowalscy")},
                                InsertItem{{"visits"}, 1, entry({{"date", text("2026-01-15")}})}};
  try {
    apply(before, edits, entity_of<Family>());
    FAIL("not refused");
  } catch (const CannotEdit& error) {
    CHECK(error.at == Position{2, 9});
    CHECK(error.advice.en == "write each entry on lines of its own, beginning with a dash");
  }
}

TEST_CASE("A text in lines that would swallow what stands below is written in quotes") {
  const Node ends_open = entry({{"kind", text("home")}, {"note", text("a\nb\n\n")}});
  CHECK(inserted("visits:\n  - date: 2026-01-01\n\nid: R-1\n", {"visits"}, 1, ends_open) ==
        "visits:\n  - date: 2026-01-01\n  - kind: home\n    note: \"a\\nb\\n\\n\"\n\nid: R-1\n");
  const Node note = entry({{"kind", text("home")}, {"note", text("a\nb\n")}});
  CHECK(
      inserted("visits:\n  - date: 2026-01-01\n\n  # below\nid: R-1\n", {"visits"}, 1, note) ==
      "visits:\n  - date: 2026-01-01\n  - kind: home\n    note: |\n      a\n      b\n\n  # below\nid: R-1\n");
}

TEST_CASE("A comment as deep as an entry's keys belongs to the entry, whatever is put behind it") {
  const Node visit = entry({{"date", text("2026-01-15")}});
  const std::string line = "  - date: 2026-01-15\n";
  const std::string deep = "visits:\n  - date: 2026-01-01\n    # a\n\n      # deeper\n";
  CHECK(inserted(deep + "id: R-1\n", {"visits"}, 1, visit) == deep + "\n" + line + "id: R-1\n");
  CHECK(inserted(deep + "\n  - date: 2026-02-01\n", {"visits"}, 1, visit) ==
        deep + "\n" + line + "  - date: 2026-02-01\n");
  CHECK(inserted(deep + "\n  # of the next\n  - date: 2026-02-01\n", {"visits"}, 1, visit) ==
        deep + "\n" + line + "  # of the next\n  - date: 2026-02-01\n");
  const std::string own = "visits:\n  - date: 2026-01-01\n";
  CHECK(inserted(own + "  # of the list\nid: R-1\n", {"visits"}, 1, visit) ==
        own + line + "  # of the list\nid: R-1\n");
}

TEST_CASE("A path that leads nowhere is a mistake of the caller") {
  const YamlFile before("families/R-1.yaml", "id: R-1\n");
  const auto refused = [&](Edit edit) {
    const std::vector<Edit> edits{std::move(edit)};
    CHECK_THROWS_AS(apply(before, edits, entity_of<Family>()), std::logic_error);
  };
  refused(SetValue{{"first_contact"}, "date", text("2026-01-01")});
  refused(SetValue{{"id"}, "date", text("2026-01-01")});
  refused(InsertItem{{"visits"}, 1, text("a")});
  refused(InsertItem{{"plans", 0U, "goals"}, 0, text("a")});
  refused(InsertItem{{}, 0, text("a")});
  refused(InsertItem{{"id"}, 0, text("a")});
  refused(InsertItem{{"visits"}, 0, mapping_node()});
}

TEST_CASE("The place of an entry by its date") {
  const YamlFile document("families/R-1.yaml",
                          "plans:\n  - date: 2026-01-01\n  - date: 2026-03-01\n  - draft: true\n"
                          "  - date: 2026-02-01\n  - draft: true\n");
  const Node* plans = document.root().find("plans");
  CHECK(sorted_index(nullptr, "date", "2026-01-01") == 0);
  CHECK(sorted_index(plans, "date", "2025-12-31") == 0);
  CHECK(sorted_index(plans, "date", "2026-01-01") == 1);
  CHECK(sorted_index(plans, "date", "2026-02-01") == 4);
  CHECK(sorted_index(plans, "date", "2026-12-01") == 4);
}
