#include "tree_text.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using asystent::test::read_alone;

namespace {

/// The library finds every piece wrong here: what is declined the fast reader does not know.
void check_left(std::initializer_list<const char*> texts) {
  for (const char* text : texts) {
    CAPTURE(text);
    CHECK(read_alone(text).tree == "declined");
  }
}

void check_left_as_values(std::initializer_list<const char*> values) {
  for (const char* value : values) {
    CAPTURE(value);
    CHECK(read_alone(fmt::format("a: {}\n", value)).tree == "declined");
    CHECK(read_alone(fmt::format("a:\n  - {}\n", value)).tree == "declined");
    CHECK(read_alone(fmt::format("a:\n  b:\n    c: {}\n", value)).tree == "declined");
  }
}

} // namespace

TEST_CASE("anchors, aliases, tags and marks that YAML keeps for itself are left") {
  check_left_as_values(
      {"&x 1", "*x", "!x 1", "!!str 1", "@x", "`x", "%x", "?", "? x", ", x", "] x", "} x", "- x"});
}

TEST_CASE("keys that are no simple words are left") {
  check_left({"? a\n: 1\n", "<<: 1\n", "\"a\": 1\n", "ż: 1\n", "a b: 1\n", "a : 1\n", "null: 1\n",
              "&x a: 1\n", ": 1\n", "-a: 1\n", "[a]: 1\n", "a:1\n", "a\n"});
}

TEST_CASE("tabs in texts and before keys and values are left") {
  check_left_as_values({"x\ty", "\"x\ty\"", "'x\ty'"});
  check_left({"a:\t1\n", "a: \t1\n", "a:\n  - b:\t1\n", "a: {b:\t1}\n", "\ta: 1\n", "a:\n\tb: 1\n",
              "a: |\n  x\n\ty\n", "a: |\n\tx\n"});
}

TEST_CASE("rare escapes are left") {
  check_left_as_values(
      {R"("\e")", R"("\x0")", R"("\x07")", R"("\u12")", R"("\ud800")", R"("\U0001f600")", R"("\q")"});
}

TEST_CASE("an escape whose digits go on below is left") {
  check_left({"a: \"\\xe\\\n  0\"\n", "a: \"x\\u01\\\n  05 y\"\n", "a: \"x\n  \\u010\\\n  5\"\n"});
}

TEST_CASE("lines of blanks in a text of whole lines are left") {
  check_left({"a: |\n  x\n  \n  y\n", "a: |\n   \n  x\n", "a: >\n  x\n \n  y\n"});
}

TEST_CASE("texts of whole lines without a line, or with a wrong head, are left") {
  check_left({"a: |\n", "a: |\nb: 1\n", "a: |x\n  y\n", "a: |--\n  x\n", "a: |0\n  x\n", "a: |12\n  x\n",
              "a: | x\n  y\n"});
}

TEST_CASE("quotes and brackets that stay open are left") {
  check_left_as_values({"\"x", "'x", "\"x\\\"", "[x", "{x: 1", "[x}", "{x: 1]", "[x] y", "\"x\" y", "'x'y",
                        "[[[[[x]]]]]", "[x: 1]", "[,]", "{x}", "[a: b]"});
  check_left({"a: \"x\nb: 1\n", "a: [x,\nb: 1\n", "a: [\"x\"\n]\n", "a: [x,\ny]\n", "a:\n  - [x,\n  y]\n",
              "a: [x\n]\n", "a: [\"x\n  y\"]\n"});
}

TEST_CASE("what stands deeper or less deep than it may is left") {
  check_left({" a: 1\n", "a: 1\n  b: 2\n", "a:\n    b: 1\n  c: 2\n", "a:\n  - x\n - y\n",
              "a:\n  - x\n  b: 1\n", "a:\n  b: 1\n c: 2\n", "a:\n  - b: 1\n     c: 2\n", "a: b: c\n",
              "a: x\n  b: c\n"});
}

TEST_CASE("a comment in a text that goes on is left") {
  check_left({"a: x # c\n  y\n", "a: x\n  # c\n  y\n", "a: x\n  # c\n", "a: \"x\n  # c\n  y\"\n"});
}

TEST_CASE("more than one document, and a root that is no mapping, are left") {
  check_left({"---\n---\na: 1\n", "a: 1\n---\nb: 1\n", "a: 1\n...\n", "--- a: 1\n", "---x\n",
              "%YAML 1.2\n---\na: 1\n", "", "# c\n", "- a\n", "x\n", "{a: 1}\n"});
}

TEST_CASE("bare dashes, and dashes behind a dash, are left") {
  check_left({"a:\n  -\n", "a:\n  -\n    b: 1\n", "a:\n  - - x\n", "a:\n  - - x: 1\n"});
}

TEST_CASE("what is deeper than any record is left") {
  std::string text;
  for (int depth = 0; depth < 20; ++depth) text += std::string(static_cast<std::size_t>(depth), ' ') + "a:\n";
  CHECK(read_alone(text).tree == "declined");
}
