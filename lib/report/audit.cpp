#include "report/audit.hpp"

#include <algorithm>
#include <map>

namespace asystent {
namespace {

using enum FindingId;

struct Membership {
  FindingId id;
  FaultGroup group;
};

/// What belongs to no other group is `other`.
constexpr auto memberships = std::to_array<Membership>({
    {interview_missing, FaultGroup::no_interview},
    {decision_missing, FaultGroup::no_decision},
    {consent_missing, FaultGroup::no_consent},
    {consent_withdrawn, FaultGroup::no_consent},
    {consent_unsigned, FaultGroup::no_consent},
    {closure_under_order, FaultGroup::no_consent},
    {plan_not_consulted, FaultGroup::plan_not_consulted},
    {plan_not_agreed, FaultGroup::plan_not_consulted},
    {plan_without_family, FaultGroup::plan_not_consulted},
    {plan_incomplete, FaultGroup::plan_without_terms},
    {plan_missing, FaultGroup::plan_not_updated},
    {plan_late, FaultGroup::plan_not_updated},
    {plan_expired, FaultGroup::plan_not_updated},
    {plan_not_updated, FaultGroup::plan_not_updated},
    {plan_no_open_goal, FaultGroup::plan_not_updated},
    {goal_overdue, FaultGroup::plan_not_updated},
    {action_overdue, FaultGroup::plan_not_updated},
    {plan_not_coordinated, FaultGroup::plan_not_coordinated},
    {review_overdue, FaultGroup::assessment_late},
    {review_late, FaultGroup::assessment_late},
    {review_not_passed_on, FaultGroup::assessment_late},
    {child_review_overdue, FaultGroup::assessment_late},
    {closure_without_assessment, FaultGroup::assessment_late},
    {caseload_exceeded, FaultGroup::too_many_families},
    {monitoring_overdue, FaultGroup::no_monitoring},
    {monitoring_missed, FaultGroup::no_monitoring},
    {visit_unsigned, FaultGroup::card_incomplete},
    {date_in_future, FaultGroup::card_incomplete},
    {date_order, FaultGroup::card_incomplete},
    {visit_overlap, FaultGroup::cards_overlap},
    {work_without_consent, FaultGroup::work_outside_case},
    {visit_outside_case, FaultGroup::work_outside_case},
});

bool makes_unreadable(FindingId id) { return id >= yaml_syntax; }

/// All families by id; what cannot be read has findings, and an id from its file, but no name.
std::map<std::string, FamilyFaults> families_of(const Cases& cases) {
  std::map<std::string, FamilyFaults> families;
  for (const Family& family : cases.families) families[std::string(family.id->text)].name = *family.name;
  return families;
}

void sort_by_group(std::vector<Fault>& faults) { std::ranges::stable_sort(faults, {}, &Fault::group); }

void add_family(std::string id, FamilyFaults family, Audit& audit) {
  ++audit.family_count;
  if (family.faults.empty()) {
    ++audit.without_faults;
    return;
  }
  sort_by_group(family.faults);
  family.id = std::move(id);
  audit.families.push_back(std::move(family));
}

} // namespace

FaultGroup fault_group(FindingId id) {
  if (makes_unreadable(id)) return FaultGroup::unreadable_record;
  const auto found = std::ranges::find(memberships, id, &Membership::id);
  return found == memberships.end() ? FaultGroup::other : found->group;
}

Audit audit(const Cases& cases, std::span<const Finding> findings) {
  Audit result;
  auto families = families_of(cases);
  for (const Finding& finding : findings) {
    if (finding.severity == Severity::notice) continue;
    auto& faults = finding.family.empty() ? result.office : families[finding.family].faults;
    faults.push_back({fault_group(finding.id), finding});
  }
  sort_by_group(result.office);
  for (auto& [id, family] : families) add_family(id, std::move(family), result);
  return result;
}

} // namespace asystent
