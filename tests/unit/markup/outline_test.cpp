#include "markup/outline.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace asystent;
using namespace asystent::markup;

TEST_CASE("an outline goes around all boxes, and leaves out what is not to be in it") {
  const auto loops = [](const OutlinedArea& area) {
    const std::string path = rounded_outline(area);
    return std::count(path.begin(), path.end(), 'Z');
  };
  const Bounds whole{0, 0, 300, 100};
  CHECK(rounded_outline({.core = {{0, 0, 100, 100}}, .inside = {}, .outside = {}}) ==
        "M0 14Q0 0 14 0L86 0Q100 0 100 14L100 86Q100 100 86 100L14 100Q0 100 0 86Z");
  CHECK(loops({.core = {{0, 0, 10, 10}, {20, 0, 30, 10}}, .inside = {}, .outside = {}}) == 2);
  CHECK(loops({.core = {}, .inside = {whole}, .outside = {{100, 0, 200, 100}}}) == 2);
  CHECK(loops({.core = {}, .inside = {whole}, .outside = {{100, 20, 200, 80}}}) == 2);
  CHECK(loops({.core = {}, .inside = {whole}, .outside = {{100, 50, 200, 100}}}) == 1);
  CHECK(rounded_outline({}).empty());
}
