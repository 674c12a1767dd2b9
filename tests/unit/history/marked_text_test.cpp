#include "history/marked_text.hpp"

#include <doctest/doctest.h>

using namespace asystent::history;

namespace {

const std::string two_places = "id: R-1\n"
                               "<<<<<<< tu\n"
                               "phone: 1\n"
                               "=======\n"
                               "phone: 2\n"
                               ">>>>>>> na serwerze\n"
                               "assessments:\n"
                               "  - date: 2026-07-08\n"
                               "    scores: {care: 3}\n"
                               "<<<<<<< tu\n"
                               "    passed_on: 2026-07-10\n"
                               "||||||| przedtem\n"
                               "    passed_on:\n"
                               "=======\n"
                               "    passed_on: 2026-07-12\n"
                               ">>>>>>> na serwerze\n"
                               "    summary: x\n";

} // namespace

TEST_CASE("A text with markers has its places, each with the entry that it is in") {
  const auto marked = read_marked(two_places);
  REQUIRE(marked.has_value());
  REQUIRE(marked->clashes.size() == 2);
  CHECK(marked->clashes[0].list.empty());
  CHECK(marked->clashes[1].list == "assessments");
  CHECK(marked->clashes[1].entry == "2026-07-08");
  const auto values = values_of(marked->clashes[1]);
  REQUIRE(values.size() == 1);
  CHECK(values[0].key == "passed_on");
  CHECK(values[0].ours == "2026-07-10");
  CHECK(values[0].theirs == "2026-07-12");
}

TEST_CASE("A whole entry with a comment above it is not a part of the entry before") {
  const auto marked = read_marked("visits:\n"
                                  "  - date: 2026-08-26\n"
                                  "<<<<<<< tu\n"
                                  "  # ask again\n"
                                  "  - date: 2026-09-04\n"
                                  "=======\n"
                                  ">>>>>>> na serwerze\n");
  REQUIRE(marked.has_value());
  REQUIRE(marked->clashes.size() == 1);
  CHECK(marked->clashes[0].list == "visits");
  CHECK(marked->clashes[0].entry.empty());
}

TEST_CASE("Settled, it has what was chosen at each place and no marker") {
  const auto marked = read_marked(two_places);
  REQUIRE(marked.has_value());
  const std::vector<Choice> choices{Choice::theirs, Choice::ours};
  const std::string text = settled(*marked, choices);
  CHECK(text == "id: R-1\nphone: 2\nassessments:\n  - date: 2026-07-08\n    scores: {care: 3}\n"
                "    passed_on: 2026-07-10\n    summary: x\n");
  CHECK_FALSE(has_markers(text));
}

TEST_CASE("Both may stand only where both are entries") {
  const Clash entries{
      .list = "visits", .entry = {}, .before = {}, .ours = "  - date: 1\n", .theirs = "  - date: 2\n"};
  const Clash keys{.list = {}, .entry = {}, .before = {}, .ours = "phone: 1\n", .theirs = "phone: 2\n"};
  CHECK(can_have_both(entries));
  CHECK_FALSE(can_have_both(keys));
}

TEST_CASE("Markers that do not fit together are none to go by") {
  CHECK_FALSE(read_marked("<<<<<<< tu\na: 1\n").has_value());
  CHECK_FALSE(read_marked("<<<<<<< tu\na: 1\n=======\na: 2\n").has_value());
  CHECK_FALSE(read_marked("a: 1\n>>>>>>> na serwerze\n").has_value());
}

TEST_CASE("A line within a text is no marker") {
  CHECK_FALSE(has_markers("note: |\n  =======\n  <<<<<<< tu\n"));
  CHECK_FALSE(has_markers("a: 1\n========\n"));
  CHECK(has_markers("a: 1\r\n=======\r\n"));
}

TEST_CASE("A text without a line break at its end is read to the end") {
  const auto marked = read_marked("a: 1\nb: 2");
  REQUIRE(marked.has_value());
  CHECK(marked->clashes.empty());
  CHECK(marked->rest == "a: 1\nb: 2");
}
