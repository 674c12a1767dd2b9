#include "model/policy.hpp"

#include <algorithm>

namespace asystent {
namespace {

template <int Low, int High>
int or_default(const Field<Bounded<Low, High>>& field, int otherwise) {
  return field ? field->value : otherwise;
}

template <int Low, int High>
std::vector<int> or_default(ValueList<Bounded<Low, High>> list, std::vector<int> otherwise) {
  if (list.empty()) return otherwise;
  std::vector<int> numbers;
  for (const auto& field : list) numbers.push_back(field->value);
  return numbers;
}

std::vector<int> ascending(std::vector<int> numbers) {
  std::ranges::sort(numbers);
  return numbers;
}

std::vector<Date> dates(ValueList<Date> list) {
  std::vector<Date> result;
  for (const auto& field : list) result.push_back(*field);
  return result;
}

} // namespace

Policy::Policy(const PolicyAsWritten& policy)
    : caseload_limit(or_default(policy.caseload_limit, 15)),
      review_months(or_default(policy.review_months, 6)),
      review_warn_days(or_default(policy.review_warn_days, {30, 14})),
      first_contact_days(or_default(policy.first_contact_days, 7)),
      consent_days(or_default(policy.consent_days, 14)),
      plan_days(or_default(policy.plan_days, 30)),
      visit_gap_days(or_default(policy.visit_gap_days, 14)),
      visit_signed(policy.visit_signed.value_or(false)),
      pass_on_days(or_default(policy.pass_on_days, 14)),
      court_paper_days(or_default(policy.court_paper_days, 14)),
      follow_up_days(or_default(policy.follow_up_days, 7)),
      decision_days(or_default(policy.decision_days, 14)),
      assign_days(or_default(policy.assign_days, 7)),
      suspension_days(or_default(policy.suspension_days, 30)),
      letter_days(or_default(policy.letter_days, 7)),
      plan_handover_days(or_default(policy.plan_handover_days, 14)),
      monitoring_after_months(ascending(or_default(policy.monitoring_after_months, {1, 2, 3, 6}))),
      count_za_zyciem(policy.count_za_zyciem.value_or(true)),
      free_days(dates(policy.free_days)) {}

} // namespace asystent
