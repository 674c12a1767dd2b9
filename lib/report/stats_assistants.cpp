#include "report/stats_parts.hpp"
#include "rules/facts.hpp"

#include <algorithm>

namespace asystent::counting {
namespace {

template <class Wanted>
Tally count_assistants(const StatsScope& scope, Wanted wanted) {
  Tally tally;
  for (const Assistant* assistant : scope.assistants())
    if (wanted(assistant->employment.value_or(Employment::task_time))) tally.add(assistant->id->text, 1);
  return tally;
}

Tally caseload_of(const StatsScope& scope, const Assistant& assistant) {
  Tally tally;
  for (const Counted& counted : scope.caseloads.counted(scope.practice, assistant, scope.period.until))
    tally.add(scope.cases.families[counted.index].id->text, 1);
  return tally;
}

/// Families may count to several; each is named once, in the order of the cases.
std::vector<std::string_view> each_once(const StatsScope& scope, const std::vector<std::string_view>& ids) {
  std::vector<std::string_view> once;
  for (const Family& family : scope.cases.families)
    if (std::ranges::find(ids, family.id->text) != ids.end()) once.push_back(family.id->text);
  return once;
}

int rounded_hundredths(int sum, int count) { return count == 0 ? 0 : (200 * sum + count) / (2 * count); }

} // namespace

Tally assistants(const StatsScope& scope) {
  return count_assistants(scope, [](Employment) { return true; });
}

Tally assistants_task_time(const StatsScope& scope) {
  return count_assistants(scope, [](Employment employment) { return employment == Employment::task_time; });
}

Tally assistants_service_contract(const StatsScope& scope) {
  return count_assistants(scope,
                          [](Employment employment) { return employment == Employment::service_contract; });
}

Tally families_per_assistant_mean(const StatsScope& scope) {
  Tally all;
  for (const Assistant* assistant : scope.assistants()) {
    const Tally own = caseload_of(scope, *assistant);
    all.value += own.value;
    all.who.insert(all.who.end(), own.who.begin(), own.who.end());
  }
  return {rounded_hundredths(all.value, static_cast<int>(scope.assistants().size())),
          each_once(scope, all.who)};
}

Tally families_per_assistant_max(const StatsScope& scope) {
  Tally most;
  for (const Assistant* assistant : scope.assistants())
    if (Tally own = caseload_of(scope, *assistant); own.value > most.value) most = std::move(own);
  return most;
}

} // namespace asystent::counting
