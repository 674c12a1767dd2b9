#include "edit/writing.hpp"
#include "edited.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::edit;
using namespace asystent::record;
using namespace asystent::yaml;
using namespace asystent::test;

TEST_CASE("In brackets also commas and brackets are quoted") {
  const Type text{.shape = Shape::text};
  const Type list{.shape = Shape::list, .item = &text};
  const Node node = list_node(
      {scalar_node("anna"), scalar_node("a, b"), scalar_node("[c]"), scalar_node("d?"), scalar_node("12")});
  CHECK(canonical_scalar(node, list) == R"([anna, "a, b", "[c]", "d?", "12"])");
  CHECK(canonical_scalar(list_node({}), list) == "[]");
}

TEST_CASE("Numbers, flags, dates and words stay plain, times are quoted") {
  const Type date{.shape = Shape::date};
  const Type time{.shape = Shape::clock_time};
  const Type number{.shape = Shape::number};
  const Type flag{.shape = Shape::flag};
  const Type word{.shape = Shape::word};
  CHECK(canonical_scalar(scalar_node("2026-02-03"), date) == "2026-02-03");
  CHECK(canonical_scalar(scalar_node("15:00"), time) == "\"15:00\"");
  CHECK(canonical_scalar(scalar_node("90"), number) == "90");
  CHECK(canonical_scalar(scalar_node("true"), flag) == "true");
  CHECK(canonical_scalar(scalar_node("11a"), word) == "11a");
  CHECK(canonical_scalar(scalar_node("a: b"), word) == "\"a: b\"");
  CHECK(canonical_scalar(scalar_node(""), date).empty());
}

TEST_CASE("An entry has its keys in the order of the rows and no empty values") {
  Node visit =
      entry({{"note", scalar_node("Rozmowa.\nUstalenia.\n")},
             {"from", scalar_node("15:00")},
             {"date", scalar_node("2026-02-03")},
             {"kind", scalar_node("home")},
             {"place", scalar_node("")},
             {"outcome", scalar_node("held")},
             {"present", list_node({scalar_node("anna"), scalar_node("kuba")})},
             {"others", list_node({})},
             {"unheard_of", scalar_node("12")},
             {"tasks", list_node({scalar_node("3"), scalar_node("11a")})},
             {"override", mapping_node()},
             {"agreed",
              list_node({entry({{"what", scalar_node("Umówi spotkanie")}, {"who", scalar_node("anna")}})})}});
  CHECK(canonical_entry(visit, entity_of<Visit>(), 4) == R"(    date: 2026-02-03
    from: "15:00"
    kind: home
    outcome: held
    present: [anna, kuba]
    tasks: [3, 11a]
    note: |
      Rozmowa.
      Ustalenia.
    agreed:
      - who: anna
        what: Umówi spotkanie
    unheard_of: "12"
)");
}

TEST_CASE("Mappings stand in lines, the keys of the scale are plain") {
  Node office = entry({{"scale", entry({{"1", scalar_node("bardzo źle")}, {"5", scalar_node("no")}})},
                       {"asystent", scalar_node("1")},
                       {"areas", entry({{"on", scalar_node("Dojazdy")}})}});
  CHECK(canonical_file(office, entity_of<Office>()) == R"(asystent: 1
areas:
  "on": Dojazdy
scale:
  1: bardzo źle
  5: "no"
)");
  const Node assessment =
      entry({{"scores", entry({{"care", scalar_node("4")}, {"bonds", scalar_node("no_data")}})},
             {"override", entry({{"review-late", scalar_node("tak: wyszło")}})}});
  CHECK(canonical_file(assessment, entity_of<Assessment>()) == R"(scores:
  care: 4
  bonds: no_data
override:
  review-late: "tak: wyszło"
)");
}

TEST_CASE("A text with line breaks says how it ends") {
  const auto written = [](std::string_view text) {
    return canonical_file(entry({{"summary", scalar_node(text)}}), entity_of<Closure>());
  };
  CHECK(written("a\nb\n") == "summary: |\n  a\n  b\n");
  CHECK(written("a\nb") == "summary: |-\n  a\n  b\n");
  CHECK(written("a\n\n\n") == "summary: |+\n  a\n\n\n");
  CHECK(written("a\n\nb") == "summary: |-\n  a\n\n  b\n");
  CHECK(written("  a\nb") == "summary: |2-\n    a\n  b\n");
  CHECK(written("\n\n") == "summary: \"\\n\\n\"\n");
  CHECK(written("a\n  ") == "summary: \"a\\n  \"\n");
  CHECK(written("a\r\nb") == "summary: \"a\\r\\nb\"\n");
}

TEST_CASE("A word for none is a text where a text is wanted, and nothing elsewhere") {
  const YamlFile document("a", "summary: null\ndate: null\n");
  CHECK(canonical_file(document.root(), entity_of<Closure>()) == "summary: \"null\"\n");
}
