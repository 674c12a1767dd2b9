#include "../support/records.hpp"
#include "model/kinship_loops.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>

using namespace asystent;
using namespace asystent::test;

namespace {

/// Whose parents these are, `a: b c`: a letter for each member, in order.
std::string loops(const std::vector<std::string>& parents) {
  std::string members;
  for (std::size_t i = 0; i < parents.size(); ++i)
    members += fmt::format("  - {{id: {}, name: X, role: other, parents: [{}]}}\n",
                           static_cast<char>('a' + static_cast<char>(i)), parents[i]);
  const Records records =
      std::move(Records().add("R-1", "referral: {source: self, date: 2026-01-05}\nmembers:\n" + members));
  std::string found;
  const std::vector<bool> is_loop = own_ancestors(records.cases.families.front());
  for (std::size_t i = 0; i < is_loop.size(); ++i)
    if (is_loop[i]) found += static_cast<char>('a' + static_cast<char>(i));
  return found;
}

} // namespace

TEST_CASE("who is reached again upwards is their own ancestor") {
  CHECK(loops({"a"}) == "a");
  CHECK(loops({"b", "a"}) == "ab");
  CHECK(loops({"b", "c", "a", "a"}) == "abc");
}

TEST_CASE("nobody else is") {
  CHECK(loops({"", "a", "a", "b, c"}).empty()); // one ancestor on two ways
  CHECK(loops({"a", "a", "b, c"}) == "ac");     // between two loops
  CHECK(loops({"c, b", "", "a", "c"}) == "ac");
}

TEST_CASE("a long line of ancestors takes no recursion") {
  std::string members;
  constexpr int generations = 20000;
  for (int i = 0; i < generations; ++i)
    members +=
        fmt::format("  - {{id: m{}, name: X, role: other, parents: [m{}]}}\n", i, (i + 1) % generations);
  const Records records =
      std::move(Records().add("R-1", "referral: {source: self, date: 2026-01-05}\nmembers:\n" + members));
  const std::vector<bool> found = own_ancestors(records.cases.families.front());
  CHECK(std::count(found.begin(), found.end(), true) == generations);
}
