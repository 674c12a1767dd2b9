#include "model/facts.hpp"
#include "report/stats_parts.hpp"

#include <map>

namespace asystent::counting {
namespace {

template <class Wanted>
Tally count_assistants(const StatsScope& scope, Wanted wanted) {
  Tally tally;
  for (const Assistant* assistant : scope.assistants())
    if (wanted(assistant->employment.value_or(Employment::task_time))) tally.add(assistant->id->text, 1);
  return tally;
}

std::vector<Counted> caseload_of(const StatsScope& scope, const Caseloads& caseloads,
                                 const Assistant& assistant) {
  return caseloads.counted(scope.practice, assistant, scope.period.until);
}

int rounded_hundredths(int sum, int count) { return count == 0 ? 0 : (200 * sum + count) / (2 * count); }

} // namespace

Tally assistants(const StatsScope& scope, const Caseloads&) {
  return count_assistants(scope, [](Employment) { return true; });
}

Tally assistants_task_time(const StatsScope& scope, const Caseloads&) {
  return count_assistants(scope, [](Employment employment) { return employment == Employment::task_time; });
}

Tally assistants_service_contract(const StatsScope& scope, const Caseloads&) {
  return count_assistants(scope,
                          [](Employment employment) { return employment == Employment::service_contract; });
}

Tally families_per_assistant_mean(const StatsScope& scope, const Caseloads& caseloads) {
  int sum = 0;
  std::map<std::size_t, std::string> families; // one may count to several
  for (const Assistant* assistant : scope.assistants())
    for (const Counted& counted : caseload_of(scope, caseloads, *assistant)) {
      ++sum;
      families.emplace(counted.index, counted.family->id);
    }
  Tally mean{rounded_hundredths(sum, static_cast<int>(scope.assistants().size())), {}};
  for (auto& [index, id] : families) mean.who.push_back(std::move(id));
  return mean;
}

Tally families_per_assistant_max(const StatsScope& scope, const Caseloads& caseloads) {
  std::vector<Counted> most;
  for (const Assistant* assistant : scope.assistants())
    if (auto own = caseload_of(scope, caseloads, *assistant); own.size() > most.size()) most = std::move(own);
  Tally tally;
  for (const Counted& counted : most) tally.add(counted.family->id, 1);
  return tally;
}

} // namespace asystent::counting
