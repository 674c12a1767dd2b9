#include "yaml/yaml_file.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::yaml;

TEST_CASE("A text that begins with a mark between values is refused, and reading ends") {
  for (const char* text : {",id: R-1\n", "]\n", "}\n", ",\n"}) {
    CAPTURE(text);
    const YamlFile document("families/R-1.yaml", text);
    REQUIRE(document.problems().size() == 1);
    CHECK(document.problems().front().id == FindingId::yaml_syntax);
    CHECK(document.problems().front().place.at == Position{1, 1});
  }
}

TEST_CASE("A second document is refused once, an end of the document is not") {
  CHECK(YamlFile("a", "id: R-1\n---\nid: R-2\n---\n").problems().size() == 1);
  CHECK(YamlFile("a", "---\nid: R-1\n...\n").problems().empty());
}

TEST_CASE("A file without content is told of at its first line") {
  for (const char* text : {"", "# comment", "# comment\n", "---\n", "\n\n"}) {
    CAPTURE(text);
    CHECK(YamlFile("a", text).root().at == Position{1, 1});
  }
}

TEST_CASE("What is wrong at the end of a file is told at a line that it has") {
  const YamlFile document("a", "id: R-1\n...\n%YAM#");
  REQUIRE_FALSE(document.problems().empty());
  for (const Finding& problem : document.problems()) CHECK(problem.place.at.line <= 3);
}

TEST_CASE("a tree is there whenever it is asked for, and events as long as they are kept") {
  YamlFile file("a", "id: R-1\r\n");
  CHECK(file.root().find("id")->text == "R-1");
  file.drop_tree();
  CHECK(file.root().find("id")->text == "R-1");
  CHECK(file.events().find("id")->text == "R-1");
  file.drop_events();
  CHECK_THROWS_AS(file.events(), std::logic_error);
  file.drop_tree();
  CHECK(file.root().find("id")->text == "R-1");
}
