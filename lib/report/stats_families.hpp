#pragma once

#include "report/stats_joined.hpp"
#include "report/stats_scope.hpp"

namespace asystent::report::counting {

// What the rows of the statistics count of families that were assigned. The rows are in stats.cpp.

// Whether the case counts.
bool is_active_at_start(const StatsScope&, const Course&);
bool is_new(const StatsScope&, const Course&);
bool is_ended(const StatsScope&, const Course&);
bool is_ended_for(const StatsScope&, const Course&, ClosureReason reason);
bool is_active_at_end(const StatsScope&, const Course&);
bool is_monitored(const StatsScope&, const Course&);

// Whether the family counts, be it in several cases. It is covered.
bool is_covered(const StatsScope&, const JoinedFamily&);
bool is_covered_up_to_3_months(const StatsScope&, const JoinedFamily&);
bool is_covered_over_3_to_12_months(const StatsScope&, const JoinedFamily&);
bool is_covered_over_12_months(const StatsScope&, const JoinedFamily&);
bool is_covered_by_order(const StatsScope&, const JoinedFamily&);
bool is_covered_za_zyciem(const StatsScope&, const JoinedFamily&);
bool is_covered_with_support_family(const StatsScope&, const JoinedFamily&);

// How many children of it.
int children(const StatsScope&, const JoinedFamily&);
int children_in_foster_care(const StatsScope&, const JoinedFamily&);
int children_in_day_support(const StatsScope&, const JoinedFamily&);
int children_placed(const StatsScope&, const JoinedFamily&);
int children_returned(const StatsScope&, const JoinedFamily&);

} // namespace asystent::report::counting
