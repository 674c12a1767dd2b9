#include "document/entries.hpp"
#include "document/kinds.hpp"
#include "document/people.hpp"
#include "document/wording.hpp"
#include "model/facts.hpp"

#include <algorithm>
#include <array>

namespace asystent::document {
namespace {

constexpr std::array plan_elements = {FindingId::plan_not_agreed, FindingId::plan_not_consulted,
                                      FindingId::plan_not_coordinated, FindingId::plan_incomplete,
                                      FindingId::plan_without_family};

/// The plan to print: of the wanted day; else the newest draft, which is printed to be talked over and
/// signed; else the newest plan. nullptr where there is none.
const Plan* wanted_plan(const DocumentRequest& request) {
  const auto& plans = request.family->plans;
  if (request.entry) return wanted_entry(plans, request.entry);
  const auto draft = std::ranges::find_if(plans.rbegin(), plans.rend(), is_draft);
  return draft != plans.rend() ? &*draft : newest_plan(*request.family);
}

/// Which plan of the family it is, from 1.
std::string version_of(const Plan& plan, const Family& family) {
  const auto earlier = std::ranges::count_if(family.plans, [&](const Plan& other) {
    return &other != &plan && other.date && plan.date && *other.date < *plan.date;
  });
  return plan.date ? std::to_string(earlier + 1) : std::string();
}

Date day_of_plan(const DocumentRequest& request) {
  const Plan* plan = wanted_plan(request);
  return plan == nullptr ? request.date : plan->date.value_or(request.date);
}

TemplateFields plan_document(const DocumentRequest& request) {
  const Plan* found = wanted_plan(request);
  const Plan plan = found == nullptr ? Plan{} : *found;
  TemplateFields fields;
  fields.part("plan", plan_fields(plan, request))
      .text("version", found == nullptr ? "" : version_of(*found, *request.family));
  auto signatures = member_signatures(*request.family, plan.agreed_by);
  if (signatures.empty()) signatures.push_back({"członek rodziny", ""});
  signatures.push_back(assistant_signature(request));
  signatures.push_back({"pracownik socjalny", text_of(plan.consulted_with)});
  if (plan.coordinated_with)
    signatures.push_back({"koordynator pieczy zastępczej", text_of(plan.coordinated_with)});
  add_signatures(fields, signatures);
  return fields;
}

/// Scope of actions, terms, effects, and with whom it was made (art. 15 ust. 1 pkt 1-2 and ust. 3); of a
/// draft, what it would lack as a plan of that day.
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

constexpr auto rows = document_rows({
    {.name = "plan",
     .title = {"Plan pracy z rodziną", "plan of work with the family"},
     .fields = plan_document,
     .days = [](const Family& family) { return days_of(family.plans); },
     .missing = missing_in_plan,
     .day = day_of_plan},
});

} // namespace

std::span<const DocumentKind> work_kinds() { return rows; }

} // namespace asystent::document
