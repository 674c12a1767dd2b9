#include "../support/records.hpp"
#include "dashboard/timeline_scale.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::dashboard;
using test::day;

namespace {

/// The smallest distance between two labels; `which` says what has one.
template <class Which>
double nearest_labels(const TimelineScale& scale, Which which) {
  double nearest = scale.width();
  double last = -scale.width();
  for (const auto& month : scale.months()) {
    if (!(month.*which)) continue;
    nearest = std::min(nearest, month.x - last);
    last = month.x;
  }
  return nearest;
}

} // namespace

TEST_CASE("days stand between the edges, those out of range at an edge") {
  const TimelineScale scale(day("2026-01-01"), day("2026-12-31"));
  CHECK(scale.width() == 12 * 64.0);
  CHECK(scale.at(day("2026-01-01")) == 0);
  CHECK(scale.at(day("2027-01-01")) == scale.width());
  CHECK(scale.at(day("2025-06-01")) == 0);
  CHECK(scale.at(day("2028-06-01")) == scale.width());
  CHECK(scale.at(day("2026-07-02")) == doctest::Approx(scale.width() * 182 / 365));
  CHECK(scale.shows(day("2026-12-31")));
  CHECK_FALSE(scale.shows(day("2027-01-01")));
}

TEST_CASE("a long case keeps to the width of a page until its months would be too narrow") {
  CHECK(TimelineScale(day("2025-01-01"), day("2026-12-31")).width() == 840);
  CHECK(TimelineScale(day("2017-01-01"), day("2026-12-31")).width() == 120 * 16.0);
}

TEST_CASE("labels of months and years do not collide, however long the case is") {
  for (const auto* first : {"2026-11-01", "2026-01-01", "2025-12-01", "2025-02-01", "2024-05-01",
                            "2023-11-01", "2021-10-01", "2016-12-01"}) {
    CAPTURE(first);
    const TimelineScale scale(day(first), day("2026-12-31"));
    CHECK(nearest_labels(scale, &TimelineScale::Month::has_label) >= 27); // February is short
    CHECK(nearest_labels(scale, &TimelineScale::Month::has_year) >= 40);
    bool has_year = false;
    for (const auto& month : scale.months()) has_year = has_year || month.has_year;
    CHECK(has_year);
  }
}
