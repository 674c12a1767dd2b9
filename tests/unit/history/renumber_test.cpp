#include "history/renumber.hpp"

#include <doctest/doctest.h>

using namespace asystent::history;

TEST_CASE("The next id is the first behind it that nobody has, as wide as it") {
  CHECK(next_free_id("R-2026-008", {"R-2026-008"}) == "R-2026-009");
  CHECK(next_free_id("R-2026-009", {"R-2026-009", "R-2026-010"}) == "R-2026-011");
  CHECK(next_free_id("R-2026-999", {"R-2026-999"}) == "R-2026-1000");
  CHECK(next_free_id("kowalscy", {"kowalscy", "kowalscy-1"}) == "kowalscy-2");
}
