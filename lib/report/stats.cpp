#include "report/stats.hpp"

#include "report/stats_parts.hpp"

namespace asystent {
namespace {

using namespace counting;
using enum Statistic;

/// One statistic: how it belongs to the whole before it, and how it is counted. Name and label are its words.
struct StatisticRow {
  Statistic statistic;
  Part part;
  Tally (*count)(const StatsScope&);
};

/// The cases with an assignment for which it holds.
template <bool (*Holds)(const StatsScope&, const Course&)>
Tally cases_that(const StatsScope& scope) {
  Tally tally;
  for (const Course& course : scope.courses())
    tally.add(course.family->id->text, Holds(scope, course) ? 1 : 0);
  return tally;
}

template <ClosureReason Reason>
bool is_ended_for_reason(const StatsScope& scope, const Course& course) {
  return is_ended_for(scope, course, Reason);
}

template <ClosureReason Reason>
constexpr StatisticRow ended_row(Statistic statistic) {
  return {statistic, Part::of_which, cases_that<is_ended_for_reason<Reason>>};
}

template <int (*Count)(const StatsScope&, const Course&)>
Tally children_of_cases(const StatsScope& scope) {
  Tally tally;
  for (const Course& course : scope.courses()) tally.add(course.family->id->text, Count(scope, course));
  return tally;
}

/// Entries of all families.
template <int (*Count)(const StatsScope&, const Family&)>
Tally entries(const StatsScope& scope) {
  Tally tally;
  for (const Family& family : scope.cases.families) tally.add(family.id->text, Count(scope, family));
  return tally;
}

constexpr auto rows = std::to_array<StatisticRow>({
    {Statistic::assistants, Part::whole, counting::assistants},
    {Statistic::assistants_task_time, Part::of_which, counting::assistants_task_time},
    {Statistic::assistants_service_contract, Part::of_which, counting::assistants_service_contract},
    {families_start, Part::whole, cases_that<is_active_at_start>},
    {families_new, Part::whole, cases_that<is_new>},
    {families_ended, Part::whole, cases_that<is_ended>},
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
    {families_end, Part::whole, cases_that<is_active_at_end>},
    {families_covered, Part::whole, cases_that<is_covered>},
    {families_up_to_3_months, Part::of_which, cases_that<is_covered_up_to_3_months>},
    {families_over_3_to_12_months, Part::of_which, cases_that<is_covered_over_3_to_12_months>},
    {families_over_12_months, Part::of_which, cases_that<is_covered_over_12_months>},
    {families_court_order, Part::including, cases_that<is_covered_by_order>},
    {families_za_zyciem, Part::including, cases_that<is_covered_za_zyciem>},
    {Statistic::children, Part::whole, children_of_cases<counting::children>},
    {Statistic::children_in_foster_care, Part::including,
     children_of_cases<counting::children_in_foster_care>},
    {Statistic::children_placed, Part::whole, children_of_cases<counting::children_placed>},
    {Statistic::children_returned, Part::whole, children_of_cases<counting::children_returned>},
    {families_monitoring, Part::whole, cases_that<is_monitored>},
    {Statistic::families_per_assistant_mean, Part::whole, counting::families_per_assistant_mean},
    {Statistic::families_per_assistant_max, Part::whole, counting::families_per_assistant_max},
    {entries_held, Part::whole, entries<held>},
    {visits_home, Part::of_which, entries<held_home>},
    {visits_elsewhere, Part::of_which, entries<held_elsewhere>},
    {contacts_remote, Part::of_which, entries<held_remote>},
    {entries_not_held, Part::whole, entries<not_held>},
    {Statistic::interventions, Part::whole, entries<counting::interventions>},
    {Statistic::assessments, Part::whole, entries<counting::assessments>},
    {Statistic::plans, Part::whole, entries<counting::plans>},
    {Statistic::opinions, Part::whole, entries<counting::opinions>},
    {Statistic::court_reports, Part::whole, entries<counting::court_reports>},
});

constexpr bool are_in_order() {
  for (std::size_t i = 0; i < rows.size(); ++i)
    if (static_cast<std::size_t>(rows[i].statistic) != i) return false;
  return rows.size() == words<Statistic>.size();
}
static_assert(are_in_order(), "Stats are found by their number");

} // namespace

bool is_mean(Statistic statistic) { return statistic == Statistic::families_per_assistant_mean; }

Stats stats(const Cases& cases, Period period, std::string_view assistant) {
  const StatsScope scope(cases, period, assistant);
  Stats result{period, assistant, {}};
  for (const StatisticRow& row : rows) {
    Tally tally = row.count(scope);
    result.figures.push_back({row.statistic, row.part, tally.value, std::move(tally.who), Shown::number});
  }
  return result;
}

} // namespace asystent
