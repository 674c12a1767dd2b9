#pragma once

#include "calendar/date.hpp"
#include "calendar/free_days.hpp"

namespace asystent {

/// The end of a term. One plans by `due` (KC art. 111-112); the term has passed when today is after `rolled`
/// (KC art. 115).
struct Term {
  Date due;
  Date rolled;
};

/// The same day of the month so many months on (or back, if negative); the last day of that month where it
/// has no such day (KC art. 112).
Date add_months(Date date, int months);

/// How many whole months there are from the date to the day, which is not before it.
int full_months(Date date, Date day);

/// The date itself, or the next day that is neither free nor a Saturday (KC art. 115).
Date rolled(Date date, const FreeDays& free_days);

Term term_in_months(Date event, int months, const FreeDays& free_days);

/// The day of the event is not counted (KC art. 111).
Term term_in_days(Date event, int days, const FreeDays& free_days);

/// Counts working days only, without the day of the event. `due` and `rolled` are the same day.
Term term_in_working_days(Date event, int days, const FreeDays& free_days);

} // namespace asystent
