#include "document/entries.hpp"
#include "document/kinds.hpp"
#include "document/people.hpp"
#include "document/plan_changes.hpp"
#include "document/plan_entries.hpp"
#include "document/wording.hpp"
#include "model/facts.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace asystent::document {
namespace {

constexpr std::array plan_elements = {FindingId::plan_not_agreed, FindingId::plan_not_consulted,
                                      FindingId::plan_not_coordinated, FindingId::plan_incomplete,
                                      FindingId::plan_without_family};

/// The plan to print: of the wanted day; as it was agreed, the newest that was; else the newest draft, which
/// is printed to be talked over and signed; else the newest plan. nullptr where there is none.
const Plan* wanted_plan(const DocumentRequest& request) {
  const auto& plans = request.family->plans;
  if (request.entry) return wanted_entry(plans, request.entry);
  if (request.as_agreed) return newest_plan(*request.family);
  const auto draft = std::ranges::find_if(plans.rbegin(), plans.rend(), is_draft);
  return draft != plans.rend() ? &*draft : newest_plan(*request.family);
}

/// All who make a plan or change it (art. 15 ust. 1 pkt 1 and 2). Where nobody has agreed yet, all who are to
/// be asked.
std::vector<Signature> signatures_of(const Plan& plan, const DocumentRequest& then) {
  auto signatures =
      plan.agreed_by.empty() ? adult_signatures(then) : member_signatures(*then.family, plan.agreed_by);
  signatures.push_back(assistant_signature(then));
  signatures.push_back({"pracownik socjalny", text_of(plan.consulted_with)});
  if (plan.coordinated_with)
    signatures.push_back({"koordynator pieczy zastępczej", text_of(plan.coordinated_with)});
  return signatures;
}

TemplateFields plan_document(const DocumentRequest& request) {
  const Plan* found = wanted_plan(request);
  const Plan plan = found == nullptr ? Plan{} : *found;
  const bool is_evaluated = found != nullptr && !is_draft(plan) && !request.as_agreed;
  const DocumentRequest then = as_of(plan.date.value, request);
  TemplateFields fields;
  fields.part("plan", plan_fields(is_evaluated ? plan : as_agreed(plan), request))
      .flag("is_evaluated", is_evaluated)
      .text("evaluated_on", is_evaluated ? polish_long(request.date) : std::string());
  add_signatures(fields, signatures_of(plan, then));
  return fields;
}

Date day_of_plan(const DocumentRequest& request) {
  const Plan* plan = wanted_plan(request);
  return plan == nullptr ? request.date : plan->date.value_or(request.date);
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

/// The days on which a plan that had been signed was changed.
std::vector<Date> days_of_changes(const Family& family) {
  std::set<Date> days;
  for (const Plan& plan : family.plans) {
    if (is_draft(plan)) continue;
    const auto changed = changes_of(plan).days();
    days.insert(changed.begin(), changed.end());
  }
  return {days.begin(), days.end()};
}

bool was_changed_on(const Plan& plan, Date day) {
  return !is_draft(plan) && !changes_on(changes_of(plan), day).is_empty();
}

/// A plan and what was changed in it: on the wanted day, else until the day of the paper.
struct ChangedPlan {
  Plan plan = {};
  PlanChanges changes = {};
};

ChangedPlan changed_plan(const DocumentRequest& request) {
  const auto& plans = request.family->plans;
  const Plan* plan = newest_plan(*request.family);
  if (request.entry)
    plan = newest(
        plans, [&](const Plan& each) { return was_changed_on(each, *request.entry); },
        [](const Plan& each) { return *each.date; });
  if (plan == nullptr) return {};
  PlanChanges all = changes_of(*plan);
  return {*plan, request.entry ? changes_on(std::move(all), *request.entry)
                               : changes_until(std::move(all), request.date)};
}

Date day_of_change(const DocumentRequest& request) {
  const auto days = changed_plan(request).changes.days();
  return days.empty() ? request.date : days.back();
}

TemplateFields change_of_plan(const DocumentRequest& request) {
  const ChangedPlan changed = changed_plan(request);
  const DocumentRequest then = as_of(day_of_change(request), request);
  TemplateFields fields;
  fields.part("plan", plan_fields(changed.plan, request)).flag("is_changed", !changed.changes.is_empty());
  add_changes(fields, changed.changes, request);
  add_signatures(fields, signatures_of(changed.plan, then));
  return fields;
}

constexpr auto rows = document_rows({
    {.name = "plan",
     .title = {"Plan pracy z rodziną", "plan of work with the family"},
     .detail = DocumentDetail::as_agreed,
     .fields = plan_document,
     .days = [](const Family& family) { return days_of(family.plans); },
     .missing = missing_in_plan,
     .day = day_of_plan},
    {.name = "zmiana-planu",
     .title = {"Zmiana planu pracy z rodziną", "what was changed in the plan since it was signed"},
     .fields = change_of_plan,
     .days = days_of_changes,
     .day = day_of_change},
});

} // namespace

std::span<const DocumentKind> plan_kinds() { return rows; }

} // namespace asystent::document
