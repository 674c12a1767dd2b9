#include "../support/records.hpp"
#include "genogram/genogram.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <stdexcept>

using namespace asystent;
using namespace asystent::genogram;
using namespace asystent::show;
using namespace asystent::test;

namespace {

const Look ids{.language = Language::pl, .names = false, .style = {}, .today = {}};
const Look names{.language = Language::pl, .names = true, .style = {}, .today = {}};

Records family(const std::string& members) {
  return std::move(
      Records().add("R-1", "members:\n" + members + "referral: {source: self, date: 2026-01-05}\n"));
}

Genogram drawn(const Records& records) {
  return asystent::genogram::genogram(records.cases.families.front(), day("2026-11-20"));
}

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

constexpr auto parents_and_child =
    "  - {id: anna, name: Anna Lis, role: mother, born: 1990-04-12}\n"
    "  - {id: jan, name: Jan Lis, role: father, born: 1988-04-12, partner: anna}\n"
    "  - {id: ola, name: Ola Lis, role: child, born: 2019-01-01, parents: [anna, jan]}\n";

// What `dot -Tplain` made of this family once.
constexpr auto plain = "graph 1 4.2222 3.7778\n"
                       "node n1 2.1111 3.125 4.2222 1.3056 <<table>> solid plain black lightgrey\n"
                       "node n2 2.1111 0.65278 1.8333 1.3056 <<table>> solid plain black lightgrey\n"
                       "edge n1 n2 4 2.1111 2.4722 2.1111 2 2.1111 2 2.1111 1.3056 solid black\nstop\n";

} // namespace

TEST_CASE("the graph joins ports of numbered nodes and holds nothing of the record") {
  const Records records = family(parents_and_child);
  const std::string graph = genogram_graph(drawn(records), names);
  CHECK(has(graph, "n1:g1:s -> n2:p1:n;\n"));
  CHECK(has(graph, "{ rank=same; n1; }\n"));
  CHECK(has(graph, "{ rank=same; n2; }\n"));
  for (const std::string_view text : {"anna", "Lis", "R-1", "1990"}) CHECK(!has(graph, text));
}

TEST_CASE("names are in the picture only when asked, else ids") {
  const Records records = family(parents_and_child);
  const std::string without = genogram_svg(drawn(records), plain, ids);
  CHECK(has(without, ">anna</text>"));
  CHECK(has(without, "<title id=\"genogram-R-1-title\">Genogram rodziny R-1</title>"));
  CHECK(!has(without, "Lis"));
  const std::string with = genogram_svg(drawn(records), plain, names);
  CHECK(has(with, ">Anna Lis</text>"));
  CHECK(has(with, ">Genogram: Rodzina R-1 (R-1)</title>"));
}

TEST_CASE("persons stand where the layout has them, and lines go at right angles") {
  const Records records = family(parents_and_child);
  const std::string svg = genogram_svg(drawn(records), plain, ids);
  // The father left of the mother, both as high; the child below the middle.
  CHECK(has(svg, "<polygon class=\"shape\" points=\"216,84 272,84 272,140 216,140\"/>"));
  CHECK(has(svg, "<circle class=\"shape\" cx=\"416\" cy=\"112\" r=\"28\"/>"));
  CHECK(has(svg, "<path class=\"line\" d=\"M244 112L416 112\"/>"));
  CHECK(has(svg, "<path class=\"line\" d=\"M330 112L330 290\"/>"));
  CHECK(has(svg, ">36</text>"));
}

TEST_CASE("the legend tells what the picture has, and nothing else") {
  const Records records = family(parents_and_child);
  const std::string svg = genogram_svg(drawn(records), plain, ids);
  for (const std::string_view sign : {"mężczyzna", "kobieta", "mieszkają razem", "małżonkowie lub partnerzy"})
    CHECK(has(svg, sign));
  for (const std::string_view sign : {"nie żyje", "pieczy", "nienarodzone", "niezapisane", "odeszła"})
    CHECK(!has(svg, sign));
}

TEST_CASE("who cannot see the picture is told what it shows") {
  const Records records = family(parents_and_child);
  const std::string svg = genogram_svg(drawn(records), plain, ids);
  CHECK(has(svg, "role=\"img\" aria-labelledby=\"genogram-R-1-title genogram-R-1-desc\""));
  CHECK(has(svg, "ola, dziecko, wiek 7, ur. 2019. anna i jan: małżonkowie lub partnerzy; dzieci: ola."));
  CHECK(has(svg, "Płeć osób innych niż matka i ojciec odczytano z imion."));
}

TEST_CASE("a child in foster care, a death, a parting and an expected child are shown") {
  const Records records = family(
      "  - {id: anna, name: Anna, role: mother, born: 1990-04-12}\n"
      "  - {id: jan, name: Jan, role: father, born: 1988-04-12, left: 2026-03-01, partner: anna}\n"
      "  - {id: ola, name: Ola, role: child, born: 2019-01-01, parents: [anna, jan], placements: [{kind: "
      "foster_family, from: 2026-02-01}]}\n"
      "  - {id: nowe, name: Dziecko, role: child, expected: 2027-01-01, parents: [anna]}\n"
      "  - {id: adam, name: Adam, role: grandparent, born: 1950-01-01, died: 2020-01-01}\n");
  constexpr auto rows =
      "graph 1 9 9\nnode n1 3 5 4 1\nnode n2 1 2 2 1\nnode n3 4 2 2 1\nnode n4 3 8 2 1\nstop\n";
  const std::string svg = genogram_svg(drawn(records), rows, ids);
  for (const std::string_view text :
       {"class=\"foster\"", ">piecza zastępcza</text>", ">od\u00a001.02.2026</text>",
        ">odejście 01.03.2026</text>", ">1950–2020</text>", ">termin 01.01.2027</text>",
        ">osoba nie żyje</text>", ">jedna z osób odeszła z rodziny</text>"})
    CHECK_MESSAGE(has(svg, text), text);
}

TEST_CASE("a name cannot leave its place in the file, and a long one stays narrow") {
  const Records records = family("  - {id: anna, name: '</text><script>x&\"', role: mother}\n"
                                 "  - {id: jan, name: \"\\e[31m" +
                                 std::string(3000, 'a') + "\", role: other}\n");
  const std::string svg =
      genogram_svg(drawn(records), "graph 1 5 2\nnode n1 1 1 2 1\nnode n2 3 1 2 1\nstop\n", names);
  CHECK(!has(svg, "<script"));
  CHECK(!has(svg, "\x1b"));
  CHECK(has(svg, "&lt;/text&gt;"));
  CHECK(!has(svg.substr(svg.find("</desc>")), std::string(20, 'a')));
}

TEST_CASE("a layout without a node, or with what is no number, is told") {
  const Records records = family(parents_and_child);
  CHECK_THROWS_AS(genogram_svg(drawn(records), "", ids), std::runtime_error);
  CHECK_THROWS_AS(genogram_svg(drawn(records), "graph 1 4 4\nnode n1 2 3 4 1\nstop\n", ids),
                  std::runtime_error);
  CHECK_THROWS_AS(genogram_svg(drawn(records), "graph 1 4 4\nnode n1 nan x\n", ids), std::runtime_error);
}

TEST_CASE("a family without members has a picture that says so") {
  Records records;
  records.add("R-1", "referral: {source: self, date: 2026-01-05}\n");
  CHECK(has(genogram_svg(drawn(records), "graph 1 0 0\nstop\n", ids), "nie ma jeszcze osób"));
}
