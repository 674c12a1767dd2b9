#include "../support/records.hpp"
#include "model/members.hpp"
#include "model/newest.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::test;

namespace {

constexpr auto placed =
    "placements: [{kind: foster_family, from: 2026-02-01, ended: 2026-03-01, outcome: returned}]";

/// Where somebody with these keys is on the day.
Stay stay(const std::string& keys, std::string_view on) {
  const Records records =
      std::move(Records().add("R-1", "referral: {source: self, date: 2026-01-05}\nmembers: [{id: ola, name: "
                                     "Ola Nowa, role: child, born: 2015-01-01, " +
                                         keys + "}]\n"));
  return whereabouts(records.cases.families.front().members.front(), day(on)).stay;
}

struct Dated {
  std::optional<int> date;
  int place;
};

} // namespace

TEST_CASE("a child is placed up to the day on which the placement ended") {
  CHECK(stay(placed, "2026-01-31") == Stay::in_the_family);
  CHECK(stay(placed, "2026-02-28") == Stay::placed);
  CHECK(stay(placed, "2026-03-01") == Stay::in_the_family);
}

TEST_CASE("who is dead is nowhere else, and who is placed has not left") {
  CHECK(stay(std::string("died: 2026-02-10, ") + placed, "2026-02-20") == Stay::dead);
  CHECK(stay(std::string("left: 2026-02-10, ") + placed, "2026-02-20") == Stay::placed);
  CHECK(stay("left: 2026-02-10, household: u babci", "2026-02-10") == Stay::left);
  CHECK(stay("left: 2026-02-10, household: u babci", "2026-02-09") == Stay::in_a_household);
}

TEST_CASE("of equals the later in the file is the newest, and the earlier the earliest") {
  const std::vector<Dated> entries = {{2, 0}, {5, 1}, {5, 2}, {2, 3}, {std::nullopt, 4}};
  const auto has_date = [](const Dated& entry) { return entry.date.has_value(); };
  CHECK(newest(entries, has_date)->place == 2);
  CHECK(earliest(entries, has_date)->place == 0);
  CHECK(newest(entries, [](const Dated&) { return false; }) == nullptr);
  CHECK(newest(entries, has_date, [](const Dated& entry) { return -*entry.date; })->place == 3);
}
