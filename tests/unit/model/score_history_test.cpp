#include "../support/records.hpp"
#include "model/score_history.hpp"

#include <doctest/doctest.h>

using namespace asystent;
using namespace asystent::test;

namespace {

constexpr auto office = R"(asystent: 1
assistants: []
areas: {transport: Dojazdy}
)";

Records scored() {
  return std::move(Records(office).add("R-1", R"(referral: {source: self, date: 2026-01-05}
assessments:
  - {date: 2026-07-01, scores: {transport: 2, care: 4, violence: na}, conclusion: continue}
  - {date: 2026-01-15, scores: {care: 2, health: 3}, conclusion: continue}
)"));
}

std::optional<int> change_of(std::vector<std::optional<Score>> scores) {
  return AreaHistory{"care", std::move(scores)}.change();
}

} // namespace

TEST_CASE("scores stand by area and date, with gaps where an area was not scored") {
  const Records records = scored();
  const ScoreHistory history = score_history(records.cases.families[0], records.cases.office);
  REQUIRE(history.assessments.size() == 2);
  CHECK(*history.assessments[0]->date == day("2026-01-15"));
  std::vector<std::string_view> areas;
  for (const AreaHistory& area : history.areas) areas.push_back(area.area);
  CHECK(areas == std::vector<std::string_view>{"care", "health", "violence", "transport"});
  CHECK(history.areas[0].scores == std::vector<std::optional<Score>>{Score::two, Score::four});
  CHECK(history.areas[1].scores == std::vector<std::optional<Score>>{Score::three, std::nullopt});
}

TEST_CASE("the change is between the two newest numbers") {
  CHECK(change_of({Score::two, Score::four}) == 2);
  CHECK(change_of({Score::five, Score::no_data, Score::three, std::nullopt}) == -2);
  CHECK(change_of({Score::one, Score::three, Score::three}) == 0);
  CHECK_FALSE(change_of({Score::na, Score::four}));
  CHECK_FALSE(change_of({}));
}

TEST_CASE("an area is called as the office calls it, and by its id where nobody knows it") {
  const Records records = scored();
  CHECK(area_label("care", records.cases.office, Language::en) == "care and upbringing");
  CHECK(area_label("transport", records.cases.office, Language::pl) == "Dojazdy");
  CHECK(area_label("garden", records.cases.office, Language::pl) == "garden");
}
