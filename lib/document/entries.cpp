#include "document/entries.hpp"

#include "document/wording.hpp"
#include "model/facts.hpp"
#include "model/spans.hpp"
#include "report/overdue.hpp"
#include "rules/judge.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asystent::document {
namespace {

TemplateFields problem_fields(const Problem& problem, const DocumentRequest& request) {
  TemplateFields fields;
  fields.text("area", area_label(problem.area, request.office))
      .text("text", text_of(problem.text))
      .text("weight", problem.weight ? std::to_string(problem.weight->value) : std::string());
  return fields;
}

TemplateFields resource_fields(const Resource& resource) {
  TemplateFields fields;
  fields.text("text", text_of(resource.text)).text("state", label_of(resource.state));
  return fields;
}

} // namespace

TemplateFields statement_fields(const Statement& statement, const Family& family) {
  TemplateFields fields;
  fields.text("who", actor(family, *statement.who)).text("text", text_of(statement.text));
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
      .text("kurator_phone", text_of(consent.kurator_phone))
      .text("ordered", date_text(consent.ordered))
      .text("received", date_text(consent.received))
      .text("obligation", text_of(consent.obligation))
      .text("control", text_of(consent.control))
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
      .flag("has_weights", std::ranges::any_of(diagnosis.problems,
                                               [](const Problem& problem) { return bool(problem.weight); }))
      .texts("strengths", strings(diagnosis.strengths))
      .list("resources", diagnosis.resources, resource_fields)
      .list("views", diagnosis.views,
            [&](const Statement& view) { return statement_fields(view, *request.family); })
      .texts("needs", strings(diagnosis.needs))
      .texts("expectations", strings(diagnosis.expectations))
      .text("risk", label_of(diagnosis.risk))
      .text("risk_reason", text_of(diagnosis.risk_reason));
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
