#include "edit/path.hpp"
#include "edited.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <sstream>

using namespace asystent;
using namespace asystent::edit;
using namespace asystent::record;
using namespace asystent::yaml;
using namespace asystent::test;

namespace {

/// Records as people write them. Every comment begins with `#c`, and no text has that.
const std::vector<std::string> files{
    // the canonical form
    "asystent: 1\nid: R-1\nname: Kowalscy\nmembers:\n  - id: anna\n    name: Anna Kowalska\n  - id: kuba\n"
    "    name: Kuba\n    placements:\n      - kind: other\n        reviews: [2026-05-01]\nvisits:\n"
    "  - date: 2026-02-03\n    from: \"15:00\"\n    note: |\n      Rozmowa.\n      Ustalenia.\n    agreed:\n"
    "      - {who: anna, what: Umówi}\n  - date: 2026-02-10\n    present: [anna, kuba]\n",
    // lists at the column of the key
    "plans:\n- date: 2026-01-01\n  goals:\n  - id: g1\n    actions:\n    - what: a\n    - what: b\n  - id: "
    "g2\n"
    "- draft: true\nid: R-1\n",
    // lists far in, and dashes with more spaces
    "plans:\n     -   date: 2026-01-01\n         goals:\n              -  id: g1\n              -    id: g2\n"
    "                   due: 2026-01-01\n     -   draft: true\nid: R-1\n",
    // comments everywhere
    "#c1\n\n#c2\nasystent: 1 #c3\n#c4\nid: R-1   #c5\n\n#c6\nvisits: #c7\n  #c8\n  - date: 2026-01-01 #c9\n"
    "    #c10\n    note: | #c11\n      a # no\n\n      b\n  #c12\n\n    #c13\n  - #c14\n    date: "
    "2026-01-02\n"
    "    present: [a, b] #c15\n    #c16\n  #c17\n#c18\nname: 'A' #c19\n#c20\n\n#c21",
    // comments in the other columns
    "visits:\n      #c1\n - date: 2026-01-01\n   #c2\n     #c3\n#c4\n - date: 2026-01-02\n #c5\n  #c6\n"
    "   #c7\nid: R-1\n",
    // CR LF
    "asystent: 1\r\nid: R-1 #c1\r\n\r\nvisits:\r\n  - date: 2026-01-01\r\n    note: |+\r\n      a\r\n\r\n"
    "  - date: 2026-01-02\r\n    present: [a]\r\n    note: >-\r\n      a\r\n       b\r\n",
    // CR LF here and there
    "id: R-1\nvisits:\r\n  - date: 2026-01-01\n    note: a\r\n      b\n  - date: 2026-01-02\r\n",
    // byte order mark, no line break at the end
    "\xef\xbb\xbfvisits:\n  - date: 2026-01-01\n    note: zażółć",
    "\xef\xbb\xbf#c1\r\nvisits:\r\n- date: 2026-01-01\r\n  note: |\r\n    zażółć",
    // nothing in lists and keys
    "visits: []\nplans:\nmembers: ~ #c1\nassessments: [] #c2\nmonitoring: #c3\nclosure: {}\nconsents:\n  "
    "[]\n",
    "visits:\n  -\n  - date: 2026-01-01\n  - \"\"\n  - ~\nneeds:\n  - a\n  -\n  - ''\n",
    // brackets
    "diagnosis: {needs: [ąę, 'b', \"c, ]\"], problems: [], date: 2026-01-01} #c1\n"
    "suspensions:\n  - {from: 2026-07-01, reason: }\n  - {from: 2026-08-01, until}\n  - {}\n",
    // texts in lines, of all kinds, at the end of entries and of the file
    "visits:\n  - note: |\n      a\n\n\n  - note: |-\n      a\n\n  - note: |+\n      a\n\n  - note: >\n      "
    "a\n"
    "      b\n\n      c\n\n  - note: >+\n      a\n\n\n  - note: |2\n         a\n      b\n  - note: |4-\n"
    "          a\n        b\n\n",
    "visits:\n  - note: |\n\n\n      a\n      #no comment\n    #c1\n  - note: |\n  - note: >-\n\n",
    "visits:\n- note: |+\n   a\n\n\n",
    "closure:\n  date: 2026-01-01\n  summary: |\n    a\n  \n      \n    b\n    \n",
    // texts over several lines without a bar
    "visits:\n  - note: one\n      two\n\n      three\n  - note: \"one \\\"\n\n two # no \\\n   three\" #c1\n"
    "  - note: 'it''s\n    # no'\n  - note:\n      later\n      on #c2\n  - note: #c3\n      \"x\"\n",
    // the beginning and end of a document
    "---\nid: R-1\nvisits:\n  - date: 2026-01-01\n...\n",
    "%YAML 1.2\n--- #c1\nid: R-1\nvisits:\n  - note: |+\n      a\n\n... #c2\n#c3\n",
    // quoted keys, spaces before colons, odd keys
    "\"id\" : R-1\n'visits':\n  - \"date\": 2026-01-01\n    'ż ó' : a\n    a:b: c:d #c1\n    http://x: y\n",
    // everything further in
    "   id: R-1\n   visits:\n     - date: 2026-01-01\n       agreed:\n       - who: a\n         what: b\n",
    // keys out of order, blank lines between entries
    "visits:\n\n  - outcome: held\n    date: 2026-01-01\n\n\n  - date: 2026-01-02\n\nname: A\n\nid: "
    "R-1\n\n\n",
    // trailing blanks
    "id:  \nvisits:   \n  - date: 2026-01-01   \n    note: |  \n      a  \n    place:  \n  \n  - date: b \n  "
    "\n",
    // wide characters and emoji before what is edited
    "closure: {'żółć 🙂': „ą” , ę: [ć🙂ć, ś]} #c1\nname: 🙂\n",
    // mappings of words
    "assessments:\n  - date: 2026-01-01\n    scores: {care: 3, bonds: na} #c1\n    override:\n"
    "      review-late: bo tak\n  - scores:\n      care: 3\n",
};

/// The lines with their carriage returns. The last one counts as if it ended like the others.
std::vector<std::string> lines_of(const std::string& text) {
  const bool is_open_ended = !text.ends_with('\n');
  std::istringstream stream(text + (is_open_ended && text.find('\r') != std::string::npos ? "\r" : ""));
  std::vector<std::string> lines;
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

std::vector<std::string> comments_of(const std::string& text) {
  std::vector<std::string> comments;
  for (std::size_t i = text.find("#c"); i != std::string::npos; i = text.find("#c", i + 1))
    comments.push_back(text.substr(i, text.find_first_of("\r\n", i) - i));
  return comments;
}

/// Whether the parts stand in the whole in their order.
bool has_all(const std::vector<std::string>& whole, const std::vector<std::string>& parts) {
  auto part = parts.begin();
  for (const std::string& line : whole)
    if (part != parts.end() && line == *part) ++part;
  return part == parts.end();
}

Path deeper(Path path, Step step) {
  path.push_back(std::move(step));
  return path;
}

void each_node(const Node& node, const Path& path, const std::function<void(const Node&, const Path&)>& use) {
  use(node, path);
  for (std::size_t i = 0; i < node.children.size(); ++i)
    each_node(node.children[i], deeper(path, step_to(node, i)), use);
}

bool is_word_list(const Path& path) {
  const auto& key = std::get<std::string>(path.back());
  return key == "needs" || key == "present" || key == "reviews" || key == "ę";
}

/// Every place that is told to have moved holds the same as before, where it was no part of the edit.
void check_moves(const YamlFile& before, const EditResult& after, const Path& edited) {
  each_node(before.root(), {}, [&](const Node& node, const Path& path) {
    const bool is_touched = std::equal(
        path.begin(), path.begin() + static_cast<std::ptrdiff_t>(std::min(path.size(), edited.size())),
        edited.begin());
    if (is_touched || node.kind == Node::Kind::empty) return;
    REQUIRE(after.moves.contains(node.at));
    bool found = false;
    each_node(after.document->root(), {}, [&](const Node& other, const Path&) {
      found = found || (other.at == after.moves.at(node.at) && same_content(node, other));
    });
    CHECK(found);
  });
}

struct Tally {
  int made = 0;
  int refused = 0;
};

/// Makes the edit and compares the tree; then `check` sees the text.
void try_edit(const std::string& file, const Edit& edit, const Path& path, const Node& intended,
              const std::function<void(const std::string&)>& check, Tally& tally) {
  const YamlFile before("families/R-1.yaml", file);
  try {
    const EditResult after = apply(before, std::vector{edit}, entity_of<Family>());
    CAPTURE(after.document->text());
    CHECK(same_content(after.document->root(), intended));
    CHECK(has_all(comments_of(after.document->text()), comments_of(file)));
    check(after.document->text());
    check_moves(before, after, path);
    ++tally.made;
  } catch (const CannotEdit& error) {
    const std::string_view reason = error.what();
    CAPTURE(reason);
    CHECK((reason == "the list of entries is written in brackets" ||
           reason == "there is a comment inside the value to be changed"));
    ++tally.refused;
  }
}

void insert_everywhere(const std::string& file, const Node& entry_item, Tally& tally) {
  const YamlFile document("families/R-1.yaml", file);
  CAPTURE(file);
  REQUIRE(document.problems().empty());
  each_node(document.root(), {}, [&](const Node& list, const Path& path) {
    if (list.kind != Node::Kind::sequence) return;
    const Node item = is_word_list(path) ? text("x, y") : entry_item;
    for (std::size_t i = 0; i <= list.children.size(); ++i) {
      CAPTURE(i);
      Node intended = document.root();
      Node& target = node_at(intended, path);
      target.children.insert(target.children.begin() + static_cast<std::ptrdiff_t>(i), item);
      const bool has_lines = list.style == Node::Style::block;
      try_edit(
          file, InsertItem{path, i, item}, path, intended,
          [&](const std::string& after) {
            if (has_lines) CHECK(has_all(lines_of(after), lines_of(file)));
          },
          tally);
    }
  });
}

void set_everywhere(const std::string& file, std::string_view value, Tally& tally) {
  const YamlFile document("families/R-1.yaml", file);
  CAPTURE(file);
  each_node(document.root(), {}, [&](const Node& mapping, const Path& path) {
    if (mapping.kind != Node::Kind::mapping) return;
    std::vector<std::string> keys{"date", "zzz"};
    for (const Node& child : mapping.children) keys.emplace_back(child.key);
    for (const std::string& key : keys) {
      CAPTURE(key);
      const bool is_new = mapping.find(key) == nullptr;
      Node intended = document.root();
      Node& target = node_at(intended, path);
      const bool is_first = key == "date" && path.size() != 0;
      if (is_new && is_first) continue; // its place is tested elsewhere
      put(target, key, text(value));
      try_edit(
          file, SetValue{path, key, text(value)}, deeper(path, key), intended,
          [&](const std::string& after) {
            if (is_new && mapping.style == Node::Style::block)
              CHECK(has_all(lines_of(after), lines_of(file)));
          },
          tally);
    }
  });
}

void clear_everywhere(const std::string& file, Tally& tally) {
  const YamlFile document("families/R-1.yaml", file);
  CAPTURE(file);
  each_node(document.root(), {}, [&](const Node& mapping, const Path& path) {
    if (mapping.kind != Node::Kind::mapping) return;
    for (const Node& child : mapping.children) {
      CAPTURE(child.key);
      const auto index = &child - mapping.children.data();
      Node intended = document.root();
      Node& target = node_at(intended, path);
      if (mapping.style == Node::Style::flow)
        target.children.erase(target.children.begin() + index);
      else
        target.children[static_cast<std::size_t>(index)].set_value(Node{});
      try_edit(
          file, SetValue{path, std::string(child.key), Node{}}, deeper(path, std::string(child.key)),
          intended, [](const std::string&) {}, tally);
    }
  });
}

} // namespace

TEST_CASE("An item goes into every list at every place, and nothing else changes") {
  Tally tally;
  for (const char* note : {"a", "a\nb\n", "a\nb", " a\nb\n\n"}) {
    const Node item = entry({{"date", text("2026-01-15")}, {"note", text(note)}});
    for (const std::string& file : files) insert_everywhere(file, item, tally);
  }
  CHECK(tally.made > 400);
  CHECK(tally.refused < 10);
}

TEST_CASE("Every value can be replaced, and a key added to every mapping") {
  Tally tally;
  for (const char* value : {"x", "x: y", "x\ny\n", "  x\ny\n\n\n"})
    for (const std::string& file : files) set_everywhere(file, value, tally);
  CHECK(tally.made > 1000);
  CHECK(tally.refused < 100);
}

TEST_CASE("Every value can be taken away") {
  Tally tally;
  for (const std::string& file : files) clear_everywhere(file, tally);
  CHECK(tally.made > 100);
  CHECK(tally.refused < 20);
}
