#include "tree_text.hpp"

#include <doctest/doctest.h>

using asystent::test::read_alone;

namespace {

struct Form {
  std::string text;
  std::string tree;
};

void check(std::initializer_list<Form> forms) {
  for (const Form& form : forms) {
    CAPTURE(form.text);
    const auto read = read_alone(form.text);
    CHECK(read.tree == form.tree);
    CHECK(read.pieces.empty());
  }
}

} // namespace

TEST_CASE("keys and texts on one line") {
  check({
      {"a: 1\n", "{a@1:1 1@1:4}@1:1"},
      {"a: 1", "{a@1:1 1@1:4}@1:1"},
      {"a-b_9:   x y  \n", "{a-b_9@1:1 x y@1:10}@1:1"},
      {"a: żółć „x” 12:30 a#b -c\n", "{a@1:1 żółć „x” 12:30 a#b -c@1:4}@1:1"},
      {"a: 1\na: 2\n", "{a@1:1 1@1:4, a@2:1 2@2:4}@1:1"},
      {"a: ~\nb: null\n", "{a@1:1 ~@1:4, b@2:1 null@2:4}@1:1"},
  });
}

TEST_CASE("a key without a value is an empty one at the key") {
  check({
      {"a:\n", "{a@1:1 -@1:1}@1:1"},
      {"a:\nb: 1\n", "{a@1:1 -@1:1, b@2:1 1@2:4}@1:1"},
      {"a: \"\"\n", "{a@1:1 ''@1:1}@1:1"},
  });
}

TEST_CASE("mappings and lists in lines") {
  check({
      {"a:\n  b:\n    c: 1\n  d: 2\ne: 3\n",
       "{a@1:1 {b@2:3 {c@3:5 1@3:8}@3:5, d@4:3 2@4:6}@2:3, e@5:1 3@5:4}@1:1"},
      {"a:\n  - x\n  - y\n", "{a@1:1 [x@2:5, y@3:5]@2:3}@1:1"},
      {"a:\n- x\nb: y\n", "{a@1:1 [x@2:3]@2:1, b@3:1 y@3:4}@1:1"},
      {"a:\n  - b: 1\n    c: 2\n  - d:\n      - e\n",
       "{a@1:1 [{b@2:5 1@2:8, c@3:5 2@3:8}@2:5, {d@4:5 [e@5:9]@5:7}@4:5]@2:3}@1:1"},
  });
}

TEST_CASE("texts without quotes on several lines") {
  check({
      {"a: x\n  y\n   z\nb: 1\n", "{a@1:1 x y z@1:4, b@4:1 1@4:4}@1:1"},
      {"a: x\n\n\n  y\n", "{a@1:1 x\\n\\ny@1:4}@1:1"},
      {"a:\n  - x\n    y\n  - z\n", "{a@1:1 [x y@2:5, z@4:5]@2:3}@1:1"},
  });
}

TEST_CASE("texts in quotes") {
  check({
      {"a: \"x: y # z\" # c\n", "{a@1:1 'x: y # z'@1:4}@1:1"},
      {R"(a: "b \" \\ \/ c\n")", R"({a@1:1 'b " \ / c\n'@1:4}@1:1)"},
      {R"(a: "\u017c\xf3")", "{a@1:1 'żó'@1:4}@1:1"},
      {"a: 'it''s \\n'\n", "{a@1:1 'it's \\n'@1:4}@1:1"},
      {"a: \"x\n  y\n\n  z\"\nb: 'x\n  y'\n", "{a@1:1 'x y\\nz'@1:4, b@5:1 'x y'@5:4}@1:1"},
      {"a: \"x\\\n  y\"\n", "{a@1:1 'xy'@1:4}@1:1"},
      {"a: \"x\n\n\n  \"\n", "{a@1:1 'x\\n\\n'@1:4}@1:1"},
      {"a: '# x'\n", "{a@1:1 '# x'@1:4}@1:1"},
  });
}

TEST_CASE("texts of whole lines") {
  check({
      {"a: |\n  x\n   y\n\n  z\nb: 1\n", "{a@1:1 |x\\n y\\n\\nz\\n@1:4, b@6:1 1@6:4}@1:1"},
      {"a: |-\n  x\n  y\n", "{a@1:1 |x\\ny@1:4}@1:1"},
      {"a: |+\n  x\n\nb: 1\n", "{a@1:1 |x\\n\\n@1:4, b@4:1 1@4:4}@1:1"},
      {"a: |2\n    x\n  y\n", "{a@1:1 |  x\\ny\\n@1:4}@1:1"},
      {"a: |-  # c\n  x # y\n", "{a@1:1 |x # y@1:4}@1:1"},
      {"a: >\n  x\n  y\n\n  z\n", "{a@1:1 |x y\\nz\\n@1:4}@1:1"},
      {"a: >-\n  x\n    y\n  z\n", "{a@1:1 |x\\n  y\\nz@1:4}@1:1"},
      {"a: >+\n  x\n\n\nb: 1\n", "{a@1:1 |x\\n\\n\\n@1:4, b@5:1 1@5:4}@1:1"},
      {"a: >\n  x\n\n    y\n\n  z\n", "{a@1:1 |x\\n\\n  y\\n\\nz\\n@1:4}@1:1"},
  });
}

TEST_CASE("lists and mappings in brackets") {
  check({
      {"a: [x, \"y, z\", 'ż']\n", "{a@1:1 flow[x@1:5, 'y, z'@1:8, 'ż'@1:16]@1:4}@1:1"},
      {"a: [ż, {b: 1}]\n", "{a@1:1 flow[ż@1:5, flow{b@1:9 1@1:12}@1:8]@1:4}@1:1"},
      {"a: {b: 1,\n    c: [d],}\n", "{a@1:1 flow{b@1:5 1@1:8, c@2:5 flow[d@2:9]@2:8}@1:4}@1:1"},
      {"a: [\n  x, # c\n  ]\nb: 1\n", "{a@1:1 flow[x@2:3]@1:4, b@4:1 1@4:4}@1:1"},
      {"a: []\nb: {}\n", "{a@1:1 flow[]@1:4, b@2:1 flow{}@2:4}@1:1"},
  });
}

TEST_CASE("comments, blank lines and --- before the record are passed over") {
  check({
      {"# c\n\n---\n# d\na: 1 # e\n\n# f\n\nb: 2\n# g", "{a@5:1 1@5:4, b@9:1 2@9:4}@5:1"},
      {"--- # c\na: 1\n", "{a@2:1 1@2:4}@2:1"},
      {"a: # c\n  # d\n  b: 1\n", "{a@1:1 {b@3:3 1@3:6}@3:3}@1:1"},
      {"a:\t# c\n- b: 1\t# d\n- e: \t \n", "{a@1:1 [{b@2:3 1@2:6}@2:3, {e@3:3 -@3:3}@3:3]@2:1}@1:1"},
  });
}
