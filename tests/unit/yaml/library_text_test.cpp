#include "yaml/library_text.hpp"
#include "yaml/yaml_file.hpp"

#include <doctest/doctest.h>

using namespace asystent::yaml;

TEST_CASE("a comment behind a tab is a comment, wherever one may stand") {
  for (const char* text : {"a: b\n\t# c\nd: e\n", "a: b\n  \t # c\nd: e\n", "\t# c\na: b\nd: e\n",
                           "a: 'b'\n\t# c\nd: e\n", "a: b\nd: e\n\t# c\n"}) {
    CAPTURE(text);
    const YamlFile file("a", text);
    CHECK(file.problems().empty());
    CHECK(file.root().children.size() == 2);
  }
}

TEST_CASE("a tab before a hash in a text of lines stays") {
  const YamlFile file("a", "a: |\n  \t# b\n  c\nd: [e, \"f\n\t# g\"]\n\"h\": i\n");
  REQUIRE(file.root().children.size() == 3);
  CHECK(file.root().children[0].text == "\t# b\nc\n");
  CHECK(file.root().children[1].children[1].text == "f # g");
}

TEST_CASE("no byte of a comment at a tab moves") {
  CHECK(with_comments_at_tabs("a: b\n \t# c\n\td\n\t\n") == "a: b\n ## c\n\td\n\t\n");
}
