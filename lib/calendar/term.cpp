#include "calendar/term.hpp"

namespace asystent {

Date add_months(Date date, int months) {
  const auto same_day = std::chrono::year_month_day{date} + std::chrono::months{months};
  return same_day.ok() ? Date{same_day} : Date{same_day.year() / same_day.month() / std::chrono::last};
}

int full_months(Date date, Date day) {
  int months = 0;
  while (add_months(date, months + 1) <= day) ++months;
  return months;
}

Date rolled(Date date, const FreeDays& free_days) { return free_days.working_day_from(date); }

Term term_in_months(Date event, int months, const FreeDays& free_days) {
  const Date due = add_months(event, months);
  return {due, rolled(due, free_days)};
}

Term term_in_days(Date event, int days, const FreeDays& free_days) {
  const Date due = event + std::chrono::days{days};
  return {due, rolled(due, free_days)};
}

Term term_in_working_days(Date event, int days, const FreeDays& free_days) {
  Date end = event;
  for (; days > 0; --days) end = rolled(end + std::chrono::days{1}, free_days);
  return {end, end};
}

} // namespace asystent
