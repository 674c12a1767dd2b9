#include "markup/line_chart.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::markup;

namespace {

Date day(std::string_view text) { return parse_iso(text).value(); }

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

const LineChart scores{.title = "Budżet",
                       .least = 1,
                       .most = 5,
                       .points = {{day("2026-02-03"), 1}, {day("2026-02-13"), 5}, {day("2026-02-23"), 3}}};

} // namespace

TEST_CASE("a point stands at its day and its value") {
  const std::string svg = line_chart(scores);
  CHECK(has(svg, "cx=\"32\" cy=\"86\" r=\"3\""));
  CHECK(has(svg, "cx=\"126\" cy=\"20\" r=\"3\""));
  CHECK(has(svg, "cx=\"220\" cy=\"53\" r=\"3\""));
  CHECK(count(svg, "<circle") == 3);
  CHECK(has(svg, "d=\"M32 86L126 20\""));
  CHECK(has(svg, "d=\"M126 20L220 53\""));
}

TEST_CASE("the first and the last day stand below, and who cannot see it is told all") {
  const std::string svg = line_chart(scores);
  CHECK(has(svg, ">03.02.2026</text>"));
  CHECK(has(svg, ">23.02.2026</text>"));
  CHECK(!has(svg, ">13.02.2026</text>"));
  CHECK(has(svg, "aria-label=\"Budżet: 1 (03.02.2026), 5 (13.02.2026), 3 (23.02.2026)\""));
}

TEST_CASE("a short scale has a line for each value, a long one for its ends and its middle") {
  CHECK(count(line_chart(scores), "stroke=\"#bbb\"") == 5);
  LineChart chart = scores;
  chart.least = 0;
  chart.most = 10;
  CHECK(count(line_chart(chart), "stroke=\"#bbb\"") == 3);
}

TEST_CASE("points of one day stand beside each other") {
  LineChart chart = scores;
  chart.points = {{day("2026-02-03"), 2}, {day("2026-02-03"), 4}};
  const std::string svg = line_chart(chart);
  CHECK(has(svg, "cx=\"32\""));
  CHECK(has(svg, "cx=\"220\""));
  CHECK(count(svg, ">03.02.2026</text>") == 1);
}

TEST_CASE("a title cannot leave its attribute") {
  LineChart chart = scores;
  chart.title = "\"><script>";
  CHECK(!has(line_chart(chart), "<script"));
}
