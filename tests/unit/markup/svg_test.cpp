#include "markup/svg.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::markup;

TEST_CASE("numbers have a point and at most two decimals") {
  CHECK(number(12) == "12");
  CHECK(number(12.5) == "12.5");
  CHECK(number(1.0 / 3) == "0.33");
  CHECK(number(100) == "100");
  CHECK(number(-0.001) == "0");
  CHECK(number(-8) == "-8");
}

TEST_CASE("shapes have their class and place, and texts are escaped") {
  CHECK(svg_rect("plan", {1, 2, 3.5, 4}) ==
        "<rect class=\"plan\" x=\"1\" y=\"2\" width=\"3.5\" height=\"4\"/>");
  CHECK(svg_rect("plan", {1, 2, 3, 4}, 3) ==
        "<rect class=\"plan\" x=\"1\" y=\"2\" width=\"3\" height=\"4\" rx=\"3\"/>");
  CHECK(svg_text("axis", {0, 13}, "<lis>") == "<text class=\"axis\" x=\"0\" y=\"13\">&lt;lis&gt;</text>");
  CHECK(svg_group("a & b", "x") == "<g><title>a &amp; b</title>x</g>\n");
}
