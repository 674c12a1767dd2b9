#include "model/case_on_day.hpp"

#include <algorithm>

namespace asystent {

CaseOnDay::CaseOnDay(const Family& family_, const Office& office_, const Policy& practice_, Date today_)
    : family(family_),
      office(office_),
      policy(practice_),
      today(today_),
      duty_(family_, office_),
      status_(status_on(family_, practice_, today_)) {
  const Assignment* earliest = earliest_assignment(family);
  if (earliest == nullptr) return;
  older_than_file_ = !judges(*earliest->from);
  first_ = std::max(*earliest->from, family.records_from.value_or(*earliest->from));
}

Term CaseOnDay::term_in_days(Date event, int days) const {
  return asystent::term_in_days(event, days, policy.free_days);
}

Term CaseOnDay::term_in_months(Date event, int months) const {
  return asystent::term_in_months(event, months, policy.free_days);
}

} // namespace asystent
