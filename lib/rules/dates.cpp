#include "rules/date_order.hpp"
#include "rules/dates_words.hpp"
#include "rules/future_dates.hpp"
#include "rules/themes.hpp"

namespace asystent::rules {
namespace {

using enum Severity;
using enum RuleTiming;
using enum RuleAssignee;

constexpr auto of_families = std::to_array<FamilyRule>({
    {FindingId::date_in_future, error, now, on_its_date, date_in_future},
    {FindingId::date_order, error, now, on_its_date, date_order},
});

constexpr auto of_worklogs = std::to_array<WorklogRule>({
    {FindingId::date_in_future, error, date_in_future},
    {FindingId::date_order, error, date_order},
});

constexpr auto of_office = std::to_array<OfficeRule>({
    {FindingId::date_order, date_order},
});

} // namespace

Theme dates_rules() { return {dates_words, of_families, of_worklogs, of_office}; }

} // namespace asystent::rules
