#include "report/stats.hpp"

#include "report/stats_families.hpp"
#include "report/stats_work.hpp"

#include <span>
#include <variant>

namespace asystent::report {
namespace {

using namespace counting;
using enum Statistic;

// What a number is counted of.
using OfAssigned = int (*)(const StatsScope&, const Course&);
using OfJoined = int (*)(const StatsScope&, const JoinedFamily&);
using OfFamily = int (*)(const StatsScope&, const Family&);
using OfOffice = Tally (*)(const StatsScope&, const Caseloads&);

/// One statistic: how it belongs to the whole before it, and how it is counted. Name and label are its words.
struct StatisticRow {
  Statistic statistic;
  Part part;
  std::variant<OfAssigned, OfJoined, OfFamily, OfOffice> count;
};

template <bool (*Holds)(const StatsScope&, const Course&)>
int one_if(const StatsScope& scope, const Course& course) {
  return Holds(scope, course) ? 1 : 0;
}

template <bool (*Holds)(const StatsScope&, const JoinedFamily&)>
int one_family_if(const StatsScope& scope, const JoinedFamily& family) {
  return Holds(scope, family) ? 1 : 0;
}

template <ClosureReason Reason>
bool is_ended_for_reason(const StatsScope& scope, const Course& course) {
  return is_ended_for(scope, course, Reason);
}

template <ClosureReason Reason>
constexpr StatisticRow ended_row(Statistic statistic) {
  return {statistic, Part::of_which, one_if<is_ended_for_reason<Reason>>};
}

constexpr auto rows = std::to_array<StatisticRow>({
    {Statistic::assistants, Part::whole, counting::assistants},
    {Statistic::assistants_task_time, Part::of_which, counting::assistants_task_time},
    {Statistic::assistants_service_contract, Part::of_which, counting::assistants_service_contract},
    {families_start, Part::whole, one_if<is_active_at_start>},
    {families_new, Part::whole, one_if<is_new>},
    {families_ended, Part::whole, one_if<is_ended>},
    ended_row<ClosureReason::goals_achieved>(ended_goals_achieved),
    ended_row<ClosureReason::stopped_cooperating>(ended_stopped_cooperating),
    ended_row<ClosureReason::no_consent>(ended_no_consent),
    ended_row<ClosureReason::no_effect>(ended_no_effect),
    ended_row<ClosureReason::moved_away>(ended_moved_away),
    ended_row<ClosureReason::children_of_age>(ended_children_of_age),
    ended_row<ClosureReason::permanent_placement>(ended_permanent_placement),
    ended_row<ClosureReason::obligation_lifted>(ended_obligation_lifted),
    ended_row<ClosureReason::death>(ended_death),
    ended_row<ClosureReason::other>(ended_other),
    {families_end, Part::whole, one_if<is_active_at_end>},
    {families_covered, Part::whole, one_family_if<is_covered>},
    {families_up_to_3_months, Part::of_which, one_family_if<is_covered_up_to_3_months>},
    {families_over_3_to_12_months, Part::of_which, one_family_if<is_covered_over_3_to_12_months>},
    {families_over_12_months, Part::of_which, one_family_if<is_covered_over_12_months>},
    {families_court_order, Part::including, one_family_if<is_covered_by_order>},
    {families_za_zyciem, Part::including, one_family_if<is_covered_za_zyciem>},
    {families_with_support_family, Part::including, one_family_if<is_covered_with_support_family>},
    {Statistic::children, Part::whole, counting::children},
    {Statistic::children_in_foster_care, Part::including, counting::children_in_foster_care},
    {Statistic::children_in_day_support, Part::including, counting::children_in_day_support},
    {Statistic::children_placed, Part::whole, counting::children_placed},
    {Statistic::children_returned, Part::whole, counting::children_returned},
    {families_monitoring, Part::whole, one_if<is_monitored>},
    {Statistic::families_per_assistant_mean, Part::whole, counting::families_per_assistant_mean},
    {Statistic::families_per_assistant_max, Part::whole, counting::families_per_assistant_max},
    {entries_held, Part::whole, held},
    {visits_home, Part::of_which, held_home},
    {visits_elsewhere, Part::of_which, held_elsewhere},
    {contacts_remote, Part::of_which, held_remote},
    {entries_not_held, Part::whole, not_held},
    {Statistic::interventions, Part::whole, counting::interventions},
    {Statistic::assessments, Part::whole, counting::assessments},
    {Statistic::plans, Part::whole, counting::plans},
    {Statistic::opinions, Part::whole, counting::opinions},
    {Statistic::court_reports, Part::whole, counting::court_reports},
});

constexpr bool are_in_order() {
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (static_cast<std::size_t>(rows[i].statistic) != i) return false;
  return rows.size() == words<Statistic>.size();
}
static_assert(are_in_order(), "Stats are found by their number");

int count(const StatisticRow& row, const StatsScope& scope, const Family& family,
          const std::optional<Course>& course) {
  if (const auto* of_family = std::get_if<OfFamily>(&row.count)) return (*of_family)(scope, family);
  const auto* of_assigned = std::get_if<OfAssigned>(&row.count);
  return of_assigned != nullptr && course ? (*of_assigned)(scope, *course) : 0;
}

std::vector<JoinedFamily> joined(std::span<const FamilyNumbers> families, const StatsScope& scope) {
  std::vector<CaseLink> links;
  for (const FamilyNumbers& family : families)
    links.push_back({family.engaged.id, family.previous, family.counted ? &*family.counted : nullptr});
  return joined_families(links, scope);
}

Tally tally_of(const StatisticRow& row, std::span<const FamilyNumbers> families,
               std::span<const JoinedFamily> joined, const StatsScope& scope, const Caseloads& caseloads) {
  if (const auto* of_office = std::get_if<OfOffice>(&row.count)) return (*of_office)(scope, caseloads);
  Tally tally;
  if (const auto* of_joined = std::get_if<OfJoined>(&row.count)) {
    for (const JoinedFamily& family : joined)
      tally.add(families[family.index].engaged.id, (*of_joined)(scope, family));
    return tally;
  }
  for (const FamilyNumbers& family : families)
    tally.add(family.engaged.id, family.values[static_cast<std::size_t>(row.statistic)]);
  return tally;
}

} // namespace

bool is_mean(Statistic statistic) { return statistic == Statistic::families_per_assistant_mean; }

FamilyNumbers numbers_of(const Family& family, const StatsScope& scope) {
  FamilyNumbers numbers{.engaged = Engagements(family),
                        .previous = family.previous ? std::string(family.previous->text) : std::string(),
                        .counted = counted_case(family, scope)};
  const auto course = scope.course_of(family);
  for (const StatisticRow& row : rows)
    numbers.values[static_cast<std::size_t>(row.statistic)] = count(row, scope, family, course);
  return numbers;
}

Stats stats(std::span<const FamilyNumbers> families, const StatsScope& scope) {
  Caseloads caseloads;
  for (const FamilyNumbers& family : families) caseloads.add(family.engaged);
  Stats result{scope.period, std::string(scope.assistant), {}};
  const std::vector<JoinedFamily> of_joined = joined(families, scope);
  for (const StatisticRow& row : rows) {
    Tally tally = tally_of(row, families, of_joined, scope, caseloads);
    result.figures.push_back({row.statistic, row.part, tally.value, std::move(tally.who), Shown::number});
  }
  return result;
}

} // namespace asystent::report
