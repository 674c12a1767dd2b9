#include "yaml/brackets.hpp"
#include "yaml/yaml_file.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace asystent;
using namespace asystent::yaml;

namespace {

constexpr std::size_t most = 32;

std::string brackets(std::size_t count) { return std::string(count, '['); }

/// The place is where the `!` stands, which is taken away.
void check_found(std::string text) {
  const std::size_t at = text.find('!');
  text.erase(at, 1);
  CAPTURE(text);
  REQUIRE(too_deep_bracket(text, 0, most));
  CHECK(*too_deep_bracket(text, 0, most) == at);
}

void check_free(const std::string& text) {
  CAPTURE(text);
  CHECK_FALSE(too_deep_bracket(text, 0, most));
}

} // namespace

TEST_CASE("a bracket deeper than any record is found at its place") {
  check_found("visits: " + brackets(31) + "![[[");
  check_found("visits:\n  - " + brackets(30) + "![[");
  check_found("visits:\n- a: 1\n  b: " + brackets(29) + "![[");
  check_found(std::string(32, '{') + "!{");
  check_found("a: [" + std::string(30, '{') + "![");
  check_found("a: [x, 'y', \"z\", &n {k: v}, " + brackets(30) + "![");
  check_found("a: b\nc: |\n  text\nd: " + brackets(31) + "![");
  check_found("a: 'it''s'\nb: \"\\\"\"\nc: " + brackets(31) + "![");
  check_found("a: text\n  that goes on\nb: " + brackets(31) + "![");
  check_found("? " + brackets(31) + "![");
  check_found("a: &n " + brackets(31) + "![");
  check_found("%YAML 1.2\n---\na: " + brackets(31) + "![");
}

TEST_CASE("32 levels are not too many, and a piece is as deep as what is around it") {
  check_free("visits: " + brackets(31) + std::string(31, ']') + "\n");
  check_free("- " + brackets(31) + std::string(31, ']') + "\n");
  const std::string piece = "- " + brackets(28);
  CHECK_FALSE(too_deep_bracket(piece, 3, most));
  CHECK(too_deep_bracket(piece, 4, most) == 29);
}

TEST_CASE("brackets that are closed again do not add up") {
  std::string text = "visits:\n";
  for (int i = 0; i < 100; ++i) text += "- {a: [1, [2]], b: {c: d}}\n";
  check_free(text);
}

TEST_CASE("brackets in texts, quotes and comments are none") {
  const std::string many = brackets(40) + std::string(40, '{');
  check_free("a: text " + many + "\n");
  check_free("a: text\n  " + many + "\nb: c\n");
  check_free("- text\n " + many + "\n- b\n");
  check_free("a: '" + many + "'\n");
  check_free("a: 'it''s " + many + "'\n");
  check_free("a: \"\\\" " + many + "\n  " + many + "\"\n");
  check_free("a: b # " + many + "\n");
  check_free("# " + many + "\na: b\n");
  check_free("a: |\n  " + many + "\nb: c\n");
  check_free("a: >-\n\n  x\n   " + many + "\n\n  " + many + "\nb: c\n");
  check_free("a: |2\n    " + many + "\n  " + many + "\nb: c\n");
  check_free("a:\n  - |\n    " + many + "\n  - c\n");
  check_free("a: [x, 'y " + many + "', \"" + many + "\" # " + many + "\n]\n");
  check_free("a:\n  b: c\n  d: text\n    " + many + "\n");
}

TEST_CASE("what ends a text without quotes ends it for brackets too") {
  check_found("a: text # comment\n" + brackets(31) + "![");
  check_found("a: [text, " + brackets(30) + "![");
  check_found("a:\n  b: text\n " + brackets(31) + "![");
}

TEST_CASE("a record of brackets without end is told at once, at the place that is too deep") {
  const YamlFile file("families/R-1.yaml", "asystent: 1\nvisits: " + brackets(3'900'000));
  REQUIRE(file.problems().size() == 1);
  CHECK(file.problems().front().id == FindingId::too_large);
  CHECK(file.problems().front().place.at == Position{2, 40});
}
