#include "model/caseload.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace asystent;

namespace {

constexpr Date first_day{std::chrono::days{20'000}};
constexpr int days_in_all = 40;

class Dice {
public:
  explicit Dice(unsigned seed) : random_(seed) {}

  int below(int end) { return std::uniform_int_distribution(0, end - 1)(random_); }
  Date day() { return first_day + std::chrono::days{below(days_in_all)}; }
  std::optional<Date> day_or_none() { return below(3) == 0 ? std::nullopt : std::optional(day()); }

private:
  std::mt19937 random_;
};

/// Dates are in any order, as in a record that nobody has mended yet.
Engagements family(Dice& dice, int number) {
  Engagements family;
  family.file = "families/R-" + std::to_string(number) + ".yaml";
  family.closed = dice.day_or_none();
  for (int i = dice.below(3); i >= 0; --i)
    family.engagements.push_back(
        {dice.below(4) == 0 ? "ela" : "ola", dice.day(), dice.day_or_none(), {}, {}, {}});
  return family;
}

} // namespace

TEST_CASE("an assistant never had more families at once than is said without going through the days") {
  const Policy policy{PolicyAsWritten{}};
  Assistant ola;
  ola.id = {AssistantId{"ola"}, {}};
  int exact = 0;
  for (unsigned seed = 0; seed < 200; ++seed) {
    CAPTURE(seed);
    Dice dice(seed);
    Caseloads caseloads;
    for (int number = dice.below(8); number > 0; --number) caseloads.add(family(dice, number));
    std::size_t most = 0;
    for (int day = 0; day < days_in_all; ++day)
      most = std::max(most, caseloads.counted(policy, ola, first_day + std::chrono::days{day}).size());
    REQUIRE(caseloads.at_most(ola) >= static_cast<int>(most));
    exact += caseloads.at_most(ola) == static_cast<int>(most);
  }
  CHECK(exact > 100);
}
