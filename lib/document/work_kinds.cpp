#include "document/kinds.hpp"
#include "document/parts.hpp"
#include "document/words.hpp"
#include "model/facts.hpp"

#include <algorithm>

namespace asystent {
namespace {

/// Which plan of the family it is, from 1.
std::string version_of(const Plan& plan, const Family& family) {
  const auto earlier = std::ranges::count_if(family.plans, [&](const Plan& other) {
    return &other != &plan && other.date && plan.date && *other.date < *plan.date;
  });
  return plan.date ? std::to_string(earlier + 1) : std::string();
}

} // namespace

const Plan* wanted_plan(const DocumentRequest& request) {
  const auto& plans = request.family->plans;
  if (request.entry) return wanted_entry(plans, request.entry);
  const auto draft = std::ranges::find_if(plans.rbegin(), plans.rend(), is_draft);
  return draft != plans.rend() ? &*draft : newest_plan(*request.family);
}

Fields visit_card(const DocumentRequest& request) {
  const Visit* found = request.visit != nullptr ? request.visit : wanted_entry(request.family->visits, {});
  const Visit visit = found == nullptr ? Visit{} : *found;
  Fields fields;
  fields.part("visit", visit_fields(visit, request));
  std::vector<Signature> signatures = {{"asystent rodziny", assistant_signature(request).name}};
  signatures.push_back({"członek rodziny", name_of(*request.family, visit.signed_by)});
  add_signatures(fields, signatures);
  return fields;
}

Fields plan_document(const DocumentRequest& request) {
  const Plan* found = wanted_plan(request);
  const Plan plan = found == nullptr ? Plan{} : *found;
  Fields fields;
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

} // namespace asystent
