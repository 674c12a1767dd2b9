#include "document/kinds.hpp"
#include "document/parts.hpp"
#include "rules/judge.hpp"

#include <algorithm>
#include <array>

namespace asystent {
namespace {

constexpr std::array plan_elements = {FindingId::plan_not_agreed, FindingId::plan_not_consulted,
                                      FindingId::plan_not_coordinated, FindingId::plan_incomplete,
                                      FindingId::plan_without_family};
constexpr std::array assessment_elements = {FindingId::review_late, FindingId::review_not_passed_on};

/// What the rules find of one family, of these ids.
template <std::size_t N>
std::vector<Finding> findings_of(const DocumentRequest& request, Family family,
                                 const std::array<FindingId, N>& ids) {
  Cases alone{.office = request.office, .families = {}, .worklogs = {}};
  alone.families.push_back(std::move(family));
  auto findings = judge(alone, request.date);
  std::erase_if(findings,
                [&](const Finding& finding) { return std::ranges::find(ids, finding.id) == ids.end(); });
  return findings;
}

} // namespace

std::vector<Finding> missing_in_plan(const DocumentRequest& request) {
  const Plan* plan = wanted_plan(request);
  if (plan == nullptr) return {};
  Family family = *request.family;
  family.records_from = {};
  family.plans = {*plan};
  family.plans.front().draft = {};
  family.plans.front().date.value = plan->date.value_or(request.date);
  return findings_of(request, std::move(family), plan_elements);
}

std::vector<Finding> missing_in_assessment(const DocumentRequest& request) {
  const Assessment* assessment = wanted_entry(request.family->assessments, request.entry);
  if (assessment == nullptr) return {};
  auto findings = findings_of(request, *request.family, assessment_elements);
  std::erase_if(findings, [&](const Finding& finding) { return finding.date != *assessment->date; });
  return findings;
}

} // namespace asystent
