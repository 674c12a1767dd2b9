#include "model/agreed_steps.hpp"

#include <algorithm>

namespace asystent {

// A number stays the step's own when others are done: a hint on the screen, or a command typed twice, must
// not mean the next one.
std::vector<OpenStep> all_steps(const Family& family) {
  std::vector<OpenStep> steps;
  for (const Visit& visit : family.visits)
    for (const Agreed& step : visit.agreed) steps.push_back({&visit, &step, 0});
  std::ranges::stable_sort(steps, {}, [](const OpenStep& open) {
    return std::pair(*open.visit->date, open.visit->from.value_or(ClockTime{0}));
  });
  for (int number = 1; OpenStep & open : steps) open.number = number++;
  return steps;
}

std::vector<OpenStep> open_steps(const Family& family) {
  std::vector<OpenStep> steps = all_steps(family);
  std::erase_if(steps, [](const OpenStep& one) { return one.step->done || one.step->dropped; });
  return steps;
}

} // namespace asystent
