#include "document/case_parts.hpp"

#include "document/words.hpp"
#include "model/facts.hpp"
#include "model/spans.hpp"

#include <algorithm>

namespace asystent {
namespace {

bool is_adult(const Member& member, Date day) {
  return member.born ? age_on(*member.born, day) >= 18 : !is_child(member);
}

Fields problem_fields(const Problem& problem, const DocumentRequest& request) {
  Fields fields;
  fields.text("area", area_label(problem.area, request.office)).text("text", text_of(problem.text));
  return fields;
}

} // namespace

DocumentRequest as_of(const std::optional<Date>& day, const DocumentRequest& request) {
  DocumentRequest then = request;
  then.date = day.value_or(request.date);
  return then;
}

void add_members(Fields& fields, const DocumentRequest& request) {
  std::vector<Member> members;
  for (Member member : request.family->members) {
    const bool unborn = member.born && *member.born > request.date;
    if (unborn && !member.expected) continue;
    if (unborn) member.born = {};
    members.push_back(member);
  }
  fields.list("members", members, [&](const Member& member) { return member_fields(member, request); });
}

std::vector<Member> adults_on(const Family& family, Date day) {
  std::vector<Member> adults;
  for (const Member& member : family.members)
    if (is_adult(member, day) && !is_gone(member, day)) adults.push_back(member);
  return adults;
}

const Consent* order_on(const Family& family, Date day) {
  const auto found = std::ranges::find_if(family.consents, [day](const Consent& consent) {
    return *consent.kind == ConsentKind::court_order && span_of(consent).holds(day);
  });
  return found == family.consents.end() ? nullptr : &*found;
}

std::vector<Signature> adult_signatures(const DocumentRequest& request) {
  std::vector<Signature> signatures;
  for (const Member& adult : adults_on(*request.family, request.date))
    signatures.push_back({label_of(adult.role), text_of(adult.name)});
  if (signatures.empty()) signatures.push_back({"członek rodziny", ""});
  return signatures;
}

Signature social_worker_signature(const Family& family) {
  const FirstContact contact = family.first_contact.value_or(FirstContact{});
  const Request request = family.referral.request.value_or(Request{});
  return {"pracownik socjalny", text_of(contact.social_worker ? contact.social_worker : request.by)};
}

Fields diagnosis_fields(const DocumentRequest& request) {
  const Diagnosis diagnosis = request.family->diagnosis.value_or(Diagnosis{});
  Fields fields;
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

Fields service_fields(const Service& service, const DocumentRequest& request) {
  Fields fields;
  fields.text("kind", label_of(service.kind))
      .text("provider", text_of(service.provider))
      .text("for", names_of(*request.family, service.members))
      .text("from", short_date(service.from))
      .text("until", short_date(service.until));
  return fields;
}

Fields closure_fields(const DocumentRequest& request) {
  const Closure closure = request.family->closure.value_or(Closure{});
  const Assignment* first = earliest_assignment(*request.family);
  Fields fields;
  fields.text("date", date_text(closure.date))
      .text("reason", label_of(closure.reason))
      .text("summary", text_of(closure.summary))
      .text("decided_by", text_of(closure.decided_by))
      .flag("monitoring", !request.family->closure || wants_monitoring(closure))
      .text("work_from", first == nullptr ? "" : date_text(first->from));
  return fields;
}

void add_consents(Fields& fields, const DocumentRequest& request) {
  fields.list("consents", request.family->consents,
              [&](const Consent& consent) { return consent_fields(consent, request); });
}

std::vector<MonitoringTerm> monitoring_terms(const DocumentRequest& request) {
  const auto& closure = request.family->closure;
  const Practice& practice = request.practice;
  std::vector<MonitoringTerm> terms;
  for (const int months : practice.monitoring_after_months) {
    terms.push_back({months});
    if (closure) terms.back().term = term_in_months(*closure->date, months, practice.free_days);
  }
  return terms;
}

} // namespace asystent
