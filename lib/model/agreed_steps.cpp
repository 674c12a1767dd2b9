#include "model/agreed_steps.hpp"

#include <algorithm>

namespace asystent {

std::vector<OpenStep> open_steps(const Family& family) {
  std::vector<OpenStep> steps;
  for (const Visit& visit : family.visits)
    for (const Agreed& step : visit.agreed)
      if (!step.done && !step.dropped) steps.push_back({&visit, &step, 0});
  std::ranges::stable_sort(steps, {}, [](const OpenStep& open) {
    return std::pair(*open.visit->date, open.visit->from.value_or(ClockTime{0}));
  });
  for (int number = 1; OpenStep & open : steps) open.number = number++;
  return steps;
}

} // namespace asystent
