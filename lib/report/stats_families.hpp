#pragma once

#include "report/stats_scope.hpp"

namespace asystent::report::counting {

// What the rows of the statistics count of one family that was assigned. The rows are in stats.cpp.

// Whether the family counts.
bool is_active_at_start(const StatsScope&, const Course&);
bool is_new(const StatsScope&, const Course&);
bool is_ended(const StatsScope&, const Course&);
bool is_ended_for(const StatsScope&, const Course&, ClosureReason reason);
bool is_active_at_end(const StatsScope&, const Course&);
bool is_covered(const StatsScope&, const Course&);
bool is_covered_up_to_3_months(const StatsScope&, const Course&);
bool is_covered_over_3_to_12_months(const StatsScope&, const Course&);
bool is_covered_over_12_months(const StatsScope&, const Course&);
bool is_covered_by_order(const StatsScope&, const Course&);
bool is_covered_za_zyciem(const StatsScope&, const Course&);
bool is_monitored(const StatsScope&, const Course&);

// How many children; 0 where it is not covered.
int children(const StatsScope&, const Course&);
int children_in_foster_care(const StatsScope&, const Course&);
int children_placed(const StatsScope&, const Course&);
int children_returned(const StatsScope&, const Course&);

} // namespace asystent::report::counting
