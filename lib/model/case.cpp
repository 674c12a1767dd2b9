#include "model/case.hpp"

#include <algorithm>

namespace asystent {

Case::Case(const Family& family_, const Office& office_, const Practice& practice_, Date today_)
    : family(family_),
      office(office_),
      practice(practice_),
      today(today_),
      active_(status_on(family_, practice_, today_) == Status::active) {
  const Assignment* earliest = earliest_assignment(family);
  if (earliest == nullptr) return;
  older_than_file_ = !judges(*earliest->from);
  first_ = std::max(*earliest->from, family.records_from.value_or(*earliest->from));
}

Term Case::term_in_days(Date event, int days) const {
  return asystent::term_in_days(event, days, practice.free_days);
}

Term Case::term_in_months(Date event, int months) const {
  return asystent::term_in_months(event, months, practice.free_days);
}

} // namespace asystent
