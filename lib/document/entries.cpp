#include "document/entries.hpp"

#include "document/wording.hpp"
#include "model/disclosed.hpp"
#include "model/facts.hpp"
#include "model/spans.hpp"
#include "model/worked_days.hpp"
#include "report/overdue.hpp"
#include "rules/judge.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asystent::document {
namespace {

std::string names_of_children(const Family& family, const Visit& visit) {
  std::vector<std::string> names;
  for (const auto& ref : visit.present)
    if (const Member* member = find_member(family, ref->text); member != nullptr && is_child(*member))
      names.emplace_back(disclosed(*member->name));
  return names.empty() && !visit.present.empty() ? "nie było" : joined(names);
}

std::string assistant_of_visit(const Visit& visit, const DocumentRequest& request) {
  if (!unless_empty(visit.date)) return {};
  return assistant_name(request.office, assistant_of(visit, *request.family, request.office));
}

TemplateFields agreed_fields(const Agreed& agreed, const DocumentRequest& request) {
  TemplateFields fields;
  fields.text("who", actor(*request.family, *agreed.who))
      .text("what", text_of(agreed.what))
      .text("due", short_date(agreed.due));
  return fields;
}

TemplateFields action_fields(const Action& action, const DocumentRequest& request) {
  std::vector<std::string> who;
  for (const auto& entry : action.who) who.push_back(actor(*request.family, *entry));
  TemplateFields fields;
  fields.text("what", text_of(action.what))
      .text("who", joined(who))
      .text("due", short_date(action.due))
      .text("done", short_date(action.done));
  return fields;
}

TemplateFields task_fields(const Value<Task>& task) {
  TemplateFields fields;
  fields.text("code", unless_empty(task) ? std::string(word(*task)) : "").text("label", label_of(task));
  return fields;
}

TemplateFields problem_fields(const Problem& problem, const DocumentRequest& request) {
  TemplateFields fields;
  fields.text("area", area_label(problem.area, request.office)).text("text", text_of(problem.text));
  return fields;
}

} // namespace

GoalWords::GoalWords(const Family& family) {
  if (const Plan* plan = newest_plan(family))
    for (const Goal& goal : plan->goals) words_.emplace(*goal.id, *goal.goal);
}

std::string GoalWords::of(const GoalRef& ref) const {
  const auto found = words_.find(ref.text);
  return std::string(found == words_.end() ? ref.text : disclosed(found->second));
}

TemplateFields visit_fields(const Visit& visit, const DocumentRequest& request) {
  return visit_fields(visit, request, GoalWords(*request.family));
}

TemplateFields visit_fields(const Visit& visit, const DocumentRequest& request, const GoalWords& words) {
  const Family& family = *request.family;
  TemplateFields fields;
  fields.text("date", date_text(visit.date))
      .text("short_date", short_date(visit.date))
      .text("from", time_text(visit.from))
      .text("to", time_text(visit.to))
      .text("time", duration_text(minutes_of(visit)))
      .text("kind", label_of(visit.kind))
      .text("outcome", label_of(visit.outcome))
      .flag("is_held", unless_empty(visit.outcome) == Outcome::held)
      .text("place", text_of(visit.place))
      .text("present", names_of(family, visit.present))
      .text("children_seen", names_of_children(family, visit))
      .text("others", joined(strings(visit.others)))
      .text("group", text_of(visit.group))
      .text("area", unless_empty(visit.kind) ? std::string(label(work_area(visit)).pl) : "")
      .list("tasks", visit.tasks, task_fields)
      .list("goals", visit.goals,
            [&](const Value<GoalRef>& goal) {
              return std::move(
                  TemplateFields().text("id", std::string(goal->text)).text("goal", words.of(*goal)));
            })
      .text("note", text_of(visit.note))
      .list("agreed", visit.agreed, [&](const Agreed& agreed) { return agreed_fields(agreed, request); })
      .text("next", moment_text(visit.next))
      .text("signed_by", name_of(family, visit.signed_by))
      .text("recorded", date_text(visit.recorded))
      .text("assistant_name", assistant_of_visit(visit, request));
  return fields;
}

TemplateFields goal_fields(const Goal& goal, const DocumentRequest& request) {
  TemplateFields fields;
  fields.text("id", text_of(goal.id))
      .text("area", area_label(goal.area, request.office))
      .text("situation", text_of(goal.situation))
      .text("goal", text_of(goal.goal))
      .text("expected_effect", text_of(goal.expected_effect))
      .text("due", short_date(goal.due))
      .text("status", unless_empty(goal.id) ? std::string(label(status_of(goal)).pl) : "")
      .text("closed", short_date(goal.closed))
      .list("actions", goal.actions, [&](const Action& action) { return action_fields(action, request); });
  return fields;
}

TemplateFields plan_fields(const Plan& plan, const DocumentRequest& request) {
  const Family& family = *request.family;
  TemplateFields fields;
  fields.text("date", date_text(plan.date))
      .text("until", date_text(plan.until))
      .flag("is_draft", is_draft(plan))
      .text("agreed_by", names_of(family, plan.agreed_by))
      .text("refusal", text_of(plan.refusal))
      .text("consulted_with", text_of(plan.consulted_with))
      .text("coordinated_with", text_of(plan.coordinated_with))
      .list("goals", plan.goals, [&](const Goal& goal) { return goal_fields(goal, request); });
  return fields;
}

TemplateFields service_fields(const Service& service, const DocumentRequest& request) {
  TemplateFields fields;
  fields.text("kind", label_of(service.kind))
      .text("provider", text_of(service.provider))
      .text("for", names_of(*request.family, service.members))
      .text("from", short_date(service.from))
      .text("until", short_date(service.until));
  return fields;
}

TemplateFields consent_fields(const Consent& consent, const DocumentRequest& request) {
  TemplateFields fields;
  fields.text("kind", label_of(consent.kind))
      .text("from", date_text(consent.from))
      .text("ended", date_text(consent.ended))
      .text("signed_by", names_of(*request.family, consent.signed_by))
      .text("court", text_of(consent.court))
      .text("case_number", text_of(consent.case_number))
      .text("binds", names_of(*request.family, consent.binds))
      .text("kurator", text_of(consent.kurator))
      .flag("binds_one", consent.binds.size() == 1)
      .flag("is_order", unless_empty(consent.kind) == ConsentKind::court_order);
  return fields;
}

TemplateFields diagnosis_fields(const DocumentRequest& request) {
  const Diagnosis diagnosis = request.family->diagnosis.value_or(Diagnosis{});
  TemplateFields fields;
  fields.text("date", date_text(diagnosis.date))
      .texts("documents", strings(diagnosis.documents))
      .list("problems", diagnosis.problems,
            [&](const Problem& problem) { return problem_fields(problem, request); })
      .texts("strengths", strings(diagnosis.strengths))
      .texts("needs", strings(diagnosis.needs))
      .texts("expectations", strings(diagnosis.expectations))
      .text("risk", label_of(diagnosis.risk));
  return fields;
}

TemplateFields closure_fields(const DocumentRequest& request) {
  const Closure closure = request.family->closure.value_or(Closure{});
  const Assignment* first = earliest_assignment(*request.family);
  TemplateFields fields;
  fields.text("date", date_text(closure.date))
      .text("reason", label_of(closure.reason))
      .text("summary", text_of(closure.summary))
      .text("recommendations", text_of(closure.recommendations))
      .text("family_view", text_of(closure.family_view))
      .text("court_notified", date_text(closure.court_notified))
      .text("decided_by", text_of(closure.decided_by))
      .flag("monitoring", !request.family->closure || wants_monitoring(closure))
      .text("work_from", first == nullptr ? "" : date_text(first->from));
  return fields;
}

void add_consents(TemplateFields& fields, const DocumentRequest& request) {
  fields.list("consents", request.family->consents,
              [&](const Consent& consent) { return consent_fields(consent, request); });
}

const Consent* order_on(const Family& family, Date day) {
  const auto found = std::ranges::find_if(family.consents, [day](const Consent& consent) {
    return *consent.kind == ConsentKind::court_order && span_of(consent).holds(day);
  });
  return found == family.consents.end() ? nullptr : &*found;
}

std::vector<MonitoringTerm> monitoring_terms(const DocumentRequest& request) {
  const auto& closure = request.family->closure;
  const Policy& policy = request.policy;
  std::vector<MonitoringTerm> terms;
  for (const int months : policy.monitoring_after_months) {
    terms.push_back({months});
    if (closure) terms.back().term = term_in_months(*closure->date, months, policy.free_days);
  }
  return terms;
}

/// A family without an id is none: of it the names of the fields are shown.
std::vector<Deadline> terms_within(const DocumentRequest& request, int days) {
  if (request.is_form || request.family->id->text.empty()) return {};
  auto terms =
      report::due_within(CaseOnDay(*request.family, request.office, request.policy, request.date), days);
  rules::sort(terms);
  return terms;
}

std::vector<Finding> findings_of(const DocumentRequest& request, Family family,
                                 std::span<const FindingId> ids) {
  CaseSet alone{.office = request.office, .families = {}, .worklogs = {}};
  alone.families.push_back(std::move(family));
  auto findings = rules::judge(alone, request.date);
  std::erase_if(findings,
                [&](const Finding& finding) { return std::ranges::find(ids, finding.id) == ids.end(); });
  return findings;
}

} // namespace asystent::document
