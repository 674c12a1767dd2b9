#include "rules/family_rules.hpp"
#include "rules/office_rules.hpp"

#include <array>

namespace asystent {
namespace {

using enum FindingId;
using enum Severity;
using enum When;
using enum Whose;

constexpr std::array family_table = std::to_array<FamilyRule>({
    {interview_missing, error, now, on_its_date, rules::interview_missing},
    {decision_missing, error, now, on_its_date, rules::decision_missing},
    {no_minor_child, warning, now, nobody, rules::no_minor_child},
    {first_contact_missing, warning, term, nobody, rules::first_contact_missing},
    {first_contact_late, warning, now, on_its_date, rules::first_contact_late},
    {first_contact_alone, error, now, on_its_date, rules::first_contact_alone},
    {consent_missing, warning, now, nobody, rules::consent_missing_soon},
    {consent_missing, error, term, nobody, rules::consent_missing},
    {consent_withdrawn, error, now, on_its_date, rules::consent_withdrawn},
    {work_without_consent, error, now, on_its_date, rules::work_without_consent},
    {consent_unsigned, error, now, on_its_date, rules::consent_unsigned},
    {assistant_unknown, error, now, nobody, rules::assistant_unknown},
    {assignment_overlap, error, now, nobody, rules::assignment_overlap},
    {assignment_gap, warning, now, nobody, rules::assignment_gap},
    {plan_missing, error, term, nobody, rules::plan_missing},
    {plan_late, warning, now, on_its_date, rules::plan_late},
    {plan_not_agreed, error, now, on_its_date, rules::plan_not_agreed},
    {plan_not_consulted, error, now, on_its_date, rules::plan_not_consulted},
    {plan_not_coordinated, error, now, on_its_date, rules::plan_not_coordinated},
    {plan_incomplete, error, now, on_its_date, rules::plan_incomplete},
    {plan_without_family, warning, now, on_its_date, rules::plan_without_family},
    {plan_expired, error, term, on_its_date, rules::plan_expired},
    {plan_not_updated, warning, now, on_its_date, rules::plan_not_updated},
    {plan_no_open_goal, warning, now, on_its_date, rules::plan_no_open_goal},
    {goal_overdue, warning, term, on_its_date, rules::goal_overdue},
    {action_overdue, warning, term, on_its_date, rules::action_overdue},
    {visit_gap, warning, term, nobody, rules::visit_gap},
    {visits_refused, warning, now, on_its_date, rules::visits_refused},
    {visit_outside_case, error, now, on_its_date, rules::visit_outside_case},
    {visit_unsigned, warning, now, on_its_date, rules::visit_unsigned},
    {date_in_future, error, now, on_its_date, rules::date_in_future},
    {review_overdue, error, term, on_its_date, rules::review_overdue},
    {review_due, notice, now, on_its_date, rules::review_due},
    {review_late, warning, now, on_its_date, rules::review_late},
    {review_not_passed_on, error, term, on_its_date, rules::review_not_passed_on},
    {child_review_overdue, warning, term, on_its_date, rules::child_review_overdue},
    {court_paper_overdue, error, term, on_its_date, rules::court_paper_overdue},
    {court_paper_due, notice, now, on_its_date, rules::court_paper_due},
    {court_paper_late, warning, now, on_its_date, rules::court_paper_late},
    {court_report_missing, error, term, on_its_date, rules::court_report_missing},
    {blue_card_late, error, term, on_its_date, rules::blue_card_overdue},
    {blue_card_late, warning, now, on_its_date, rules::blue_card_late},
    {intervention_without_follow_up, warning, term, on_its_date, rules::intervention_without_follow_up},
    {closure_without_assessment, warning, now, on_its_date, rules::closure_without_assessment},
    {closure_under_order, warning, now, on_its_date, rules::closure_under_order},
    {monitoring_overdue, warning, term, on_its_date, rules::monitoring_overdue},
    {monitoring_missed, warning, now, on_its_date, rules::monitoring_missed},
    {date_order, error, now, on_its_date, rules::date_order},
});

constexpr std::array worklog_table = std::to_array<WorklogRule>({
    {assistant_unknown, error, rules::unknown_in_worklog},
    {date_order, error, rules::times_in_worklog},
});

constexpr std::array office_table = std::to_array<OfficeRule>({
    {caseload_exceeded, rules::caseload_exceeded},
    {caseload_exceeded, rules::caseload_exceeded_before},
    {caseload_full, rules::caseload_full},
    {authorisation_missing, rules::authorisation_missing},
    {visit_overlap, rules::visit_overlap},
    {date_order, rules::dates_of_employment},
});

} // namespace

std::span<const FamilyRule> family_rules() { return family_table; }
std::span<const WorklogRule> worklog_rules() { return worklog_table; }
std::span<const OfficeRule> office_rules() { return office_table; }

} // namespace asystent
