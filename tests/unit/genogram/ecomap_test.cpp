#include "../support/records.hpp"
#include "genogram/ecomap.hpp"
#include "genogram/ties.hpp"

#include <doctest/doctest.h>

#include <stdexcept>

using namespace asystent;
using namespace asystent::genogram;
using namespace asystent::show;
using namespace asystent::test;

namespace {

const Look ids{.language = Language::pl, .names = false, .style = {}, .today = {}};
const Look names{.language = Language::pl, .names = true, .style = {}, .today = {}};

constexpr auto members = "members:\n"
                         "  - {id: anna, name: Anna Lis, role: mother, born: 1990-04-12}\n"
                         "  - {id: ola, name: Ola Lis, role: child, born: 2019-01-01}\n"
                         "  - {id: jan, name: Jan Lis, role: father, left: 2026-01-10}\n"
                         "  - {id: ewa, name: Ewa Lis, role: grandparent, household: ul. Cicha 2}\n"
                         "  - {id: kuba, name: Kuba Lis, role: child, born: 2015-01-01, placements: [{kind: "
                         "foster_family, from: 2026-02-01}]}\n"
                         "referral: {source: self, date: 2026-01-05}\n";

Records family(const std::string& contacts) {
  return std::move(Records().add("R-1", members + (contacts.empty() ? "" : "contacts:\n" + contacts)));
}

Ecomap drawn(const Records& records) {
  return asystent::genogram::ecomap(records.cases.families.front(), day("2026-11-20"));
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

constexpr auto school =
    "  - {who: Szkoła nr 2, matter: pedagog, for: [ola], tie: strong, since: 2026-01-20}\n";
constexpr auto clinic = "  - {who: Poradnia, tie: stressful}\n";

// What `dot -Tplain` made of a family with two contacts once.
constexpr auto plain = "graph 1 6 8\nnode n1 3 4 3.2 1.9 \"\" solid box black lightgrey\n"
                       "node n2 3 7 3.2 1.9 \"\" solid box black lightgrey\n"
                       "node n3 3 1 3.2 1.9 \"\" solid box black lightgrey\nstop\n";

} // namespace

TEST_CASE("the contacts that hold on the day are around who lives with the family") {
  const Records records = family("  - {who: a}\n"
                                 "  - {who: b, since: 2026-11-20}\n"
                                 "  - {who: c, since: 2026-11-21}\n"
                                 "  - {who: d, until: 2026-11-20}\n"
                                 "  - {who: e, until: 2026-11-19}\n");
  const Ecomap ecomap = drawn(records);
  CHECK(ecomap.contacts.size() == 3);
  const std::string graph = ecomap_graph(ecomap, names);
  CHECK(count(graph, "n1 -- ") == 3);
  // Neither who has left, nor who lives elsewhere, nor a child in foster care.
  REQUIRE(ecomap.household.size() == 2);
  const std::string svg =
      ecomap_svg(ecomap, "graph 1 9 9\nnode n1 4 4\nnode n2 1 1\nnode n3 1 7\nnode n4 7 7\nstop\n", names);
  for (const std::string_view text :
       {">Anna Lis</text>", ">Ola Lis</text>", ">a</text>", ">b</text>", ">d</text>"})
    CHECK_MESSAGE(has(svg, text), text);
  for (const std::string_view text : {"Jan", "Ewa", "Kuba", ">c<", ">e<"})
    CHECK_MESSAGE(!has(svg, text), text);
}

TEST_CASE("the graph has the family as its root and holds nothing of the record") {
  const Records records = family(std::string(school) + clinic);
  const std::string graph = ecomap_graph(drawn(records), names);
  CHECK(has(graph, "layout=twopi, root=n1"));
  CHECK(has(graph, "n1 -- n2;\n"));
  CHECK(has(graph, "n1 -- n3;\n"));
  for (const std::string_view text : {"anna", "Lis", "R-1", "Szko", "pedagog"}) CHECK(!has(graph, text));
}

TEST_CASE("what is personal is in the picture only when asked") {
  const Records records = family(std::string(school) + clinic);
  const std::string without = ecomap_svg(drawn(records), plain, ids);
  for (const std::string_view text : {">kontakt 1</text>", ">kontakt 2</text>", ">dla: ola</text>",
                                      ">od\u00a020.01.2026</text>", ">Ekomapa rodziny R-1</text>"})
    CHECK_MESSAGE(has(without, text), text);
  for (const std::string_view text : {"Lis", "Szko", "pedagog", "Poradnia"}) CHECK(!has(without, text));
  const std::string with = ecomap_svg(drawn(records), plain, names);
  for (const std::string_view text : {">Szkoła nr 2</text>", ">pedagog</text>", ">dla: Ola Lis</text>",
                                      ">Poradnia</text>", ">Ekomapa: Rodzina R-1 (R-1)</text>"})
    CHECK_MESSAGE(has(with, text), text);
}

TEST_CASE("a line goes from the edge of a box to the edge of the other") {
  const Records records = family("  - {who: a, tie: weak}\n");
  const std::string svg = ecomap_svg(drawn(records), "graph 1 6 8\nnode n1 3 4\nnode n2 3 7\nstop\n", names);
  // Straight up: from the upper edge of the family, which has three lines, to the lower one of the contact.
  CHECK(has(svg, "<path class=\"line dashed\" d=\"M330 306.5L330 142.5\"/>"));
}

TEST_CASE("ties are told apart by their shape, without colour") {
  const auto drawn_as = [](std::optional<Tie> tie) { return tie_mark(tie, {0, 0}, {80, 0}); };
  CHECK(drawn_as(Tie::strong) == "<path class=\"line thick\" d=\"M0 0L80 0\"/>\n");
  CHECK(drawn_as(Tie::weak) == "<path class=\"line dashed\" d=\"M0 0L80 0\"/>\n");
  CHECK(drawn_as(std::nullopt) == "<path class=\"line\" d=\"M0 0L80 0\"/>\n");
  CHECK(drawn_as(Tie::stressful).starts_with("<path class=\"line\" d=\"M0 0L8 6L16 -6L24 6"));
  CHECK(drawn_as(Tie::stressful).ends_with("L80 0\"/>\n"));
  // A gap between two strokes.
  CHECK(count(drawn_as(Tie::broken), "<path") == 4);
  CHECK(has(drawn_as(Tie::broken), "d=\"M0 0L33 0\""));
  CHECK(has(drawn_as(Tie::broken), "d=\"M47 0L80 0\""));
}

TEST_CASE("the legend tells what lines the picture has, and nothing else") {
  const Records records = family(std::string(school) + clinic);
  const std::string svg = ecomap_svg(drawn(records), plain, ids);
  CHECK(has(svg, ">więź silna</text>"));
  CHECK(has(svg, ">więź napięta</text>"));
  for (const std::string_view sign : {">więź słaba<", ">więź zerwana<", ">więzi nie określono<"})
    CHECK(!has(svg, sign));
}

TEST_CASE("who cannot see the ecomap is told what it shows") {
  const Records records = family(std::string(school) + clinic + "  - {who: Sąsiadka}\n");
  const std::string svg = ecomap_svg(
      drawn(records), "graph 1 9 9\nnode n1 4 4\nnode n2 1 1\nnode n3 1 7\nnode n4 7 7\nstop\n", names);
  CHECK(has(svg, "role=\"img\" aria-labelledby=\"ecomap-R-1-title ecomap-R-1-desc\""));
  CHECK(has(svg, "W rodzinie mieszkają: Anna Lis, Ola Lis. Szkoła nr 2, pedagog, dla: Ola Lis, "
                 "od\u00a020.01.2026, więź silna. Poradnia, więź napięta. Sąsiadka, więzi nie określono."));
}

TEST_CASE("a word cannot leave its place in the ecomap, and a long one stays narrow") {
  const Records records = family("  - {who: '</text><script>x&\"', matter: '<b>'}\n"
                                 "  - {who: \"\\e[31m" +
                                 std::string(3000, 'a') + "\"}\n");
  const std::string svg = ecomap_svg(drawn(records), plain, names);
  CHECK(!has(svg, "<script"));
  CHECK(!has(svg, "<b>"));
  CHECK(!has(svg, "\x1b"));
  CHECK(has(svg, "&lt;/text&gt;"));
  CHECK(!has(svg.substr(svg.find("</desc>")), std::string(25, 'a')));
}

TEST_CASE("an ecomap for a page has no title of its own and is never dark") {
  const Records records = family(school);
  const std::string places = "graph 1 6 8\nnode n1 3 4\nnode n2 3 7\nstop\n";
  const std::string file = ecomap_svg(drawn(records), places, names);
  const std::string paper = ecomap_svg(drawn(records), places, names, Setting::paper);
  CHECK(has(file, "class=\"title\""));
  CHECK(has(file, "prefers-color-scheme: dark"));
  CHECK(!has(paper, "class=\"title\""));
  CHECK(!has(paper, "prefers-color-scheme"));
  CHECK(has(paper, ">stan na 20 listopada 2026 r.</text>"));
}

TEST_CASE("an ecomap of nobody says so, and a layout of another graph is told") {
  const Records alone = family("");
  CHECK(has(ecomap_svg(drawn(alone), "graph 1 3 2\nnode n1 1.5 1\nstop\n", ids),
            "nie ma na ten dzień osób ani instytucji"));
  const Records records = family(school);
  CHECK_THROWS_AS(ecomap_svg(drawn(records), "", ids), std::runtime_error);
  CHECK_THROWS_AS(ecomap_svg(drawn(records), "graph 1 3 2\nnode n1 1 1\nstop\n", ids), std::runtime_error);
}
