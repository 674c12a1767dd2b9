#include "document/assignment_basis.hpp"
#include "document/entries.hpp"
#include "document/kinds.hpp"
#include "document/letter.hpp"
#include "document/people.hpp"
#include "document/surroundings.hpp"
#include "document/wording.hpp"

#include <algorithm>

namespace asystent::document {
namespace {

/// The day on which the social worker asked, or the family applied; where that is not recorded, of the
/// decision; the day of the document while it is being written.
Date day_of_request(const DocumentRequest& request) {
  const Referral& referral = request.family->referral;
  if (basis_of(*request.family) == AssignmentBasis::application)
    return unless_empty(referral.date).value_or(request.date);
  const Date decided = referral.decision ? *referral.decision->date : request.date;
  return referral.request ? referral.request->date.value_or(decided) : decided;
}

TemplateFields referral_fields(const DocumentRequest& request) {
  const Referral& referral = request.family->referral;
  TemplateFields fields;
  fields.text("source", label_of(referral.source))
      .text("date", date_text(referral.date))
      .text("by", text_of(referral.by))
      .text("interview", date_text(referral.interview));
  return fields;
}

/// The social worker's own words.
TemplateFields asked_fields(const Request& asked) {
  TemplateFields fields;
  fields.text("number", text_of(asked.number))
      .text("by", text_of(asked.by))
      .text("text", text_of(asked.text))
      .text("expected", text_of(asked.expected))
      .text("family_agrees", date_text(asked.family_agrees));
  return fields;
}

void add_grounds(TemplateFields& fields, const DocumentRequest& request, const Request& asked) {
  const auto& reasons = request.family->referral.reasons;
  fields.flag("has_grounds", !reasons.empty() || asked.text)
      .list("reasons", reasons, [&](const Value<Area>& area) {
        return std::move(TemplateFields().text("area", area_label(area, request.office)));
      });
}

/// What courts had ordered beside the order that is carried out, and who had helped, by the day of the
/// request.
void add_help_so_far(TemplateFields& fields, const DocumentRequest& then) {
  const bool is_carried_out = basis_of(*then.family) == AssignmentBasis::court_order;
  const Consent carried_out = order_carried_out(*then.family);
  std::vector<Consent> orders = then.family->consents;
  std::erase_if(orders, [&](const Consent& consent) {
    return *consent.kind != ConsentKind::court_order || *consent.from > then.date ||
           (is_carried_out && consent.at == carried_out.at);
  });
  std::vector<Service> services = then.family->services;
  std::erase_if(services, [&](const Service& service) { return *service.from > then.date; });
  fields.list("orders", orders, [&](const Consent& order) { return consent_fields(order, then); })
      .list("services", services, [&](const Service& service) { return service_fields(service, then); });
}

/// Whose application it is: of whom the record says so, else of the first who speaks for the family.
std::string applicant_of(const DocumentRequest& then) {
  const Referral& referral = then.family->referral;
  if (referral.by && referral.source.at != Position() && *referral.source == Source::self)
    return text_of(referral.by);
  const auto adults = adults_on(*then.family, then.date);
  return adults.empty() ? std::string() : text_of(adults.front().name);
}

Signature signature_of_request(const DocumentRequest& then, const Request& asked) {
  if (basis_of(*then.family) == AssignmentBasis::application) return {"wnioskodawca", applicant_of(then)};
  return {"pracownik socjalny", text_of(asked.by ? asked.by : then.family->social_worker)};
}

TemplateFields assistant_request(const DocumentRequest& request) {
  const Family& family = *request.family;
  const DocumentRequest then = as_of(day_of_request(request), request);
  const Request asked = family.referral.request.value_or(Request{});
  TemplateFields fields;
  fields.part("referral", referral_fields(request))
      .part("asked", asked_fields(asked))
      .text("applicant", applicant_of(then))
      .text("previous", family.previous ? std::string(family.previous->text) : "");
  add_basis(fields, family);
  add_order_carried_out(fields, request);
  add_grounds(fields, request, asked);
  add_members(fields, then);
  add_help_so_far(fields, then);
  add_addressee(fields, head_address(request.office));
  add_attachments(fields, strings(asked.attachments));
  fields.flag("needs_document",
              basis_of(family) == AssignmentBasis::application && asked.attachments.empty());
  add_signatures(fields, {signature_of_request(then, asked)});
  add_decision(fields, request);
  TemplateFields head;
  add_signatures(head, {signature_of_decision(request)});
  fields.part("head", head);
  return fields;
}

Date day_of_diagnosis(const DocumentRequest& request) {
  const auto& diagnosis = request.family->diagnosis;
  return diagnosis ? *diagnosis->date : request.date;
}

/// The home is recorded as it is now: a diagnosis that is printed later says so.
std::string day_of_home(const DocumentRequest& request, Date diagnosed) {
  const Date printed = request.printed.value_or(request.date);
  return printed > diagnosed ? polish_long(printed) : "";
}

TemplateFields diagnosis_document(const DocumentRequest& request) {
  const DocumentRequest then = as_of(day_of_diagnosis(request), request);
  TemplateFields fields;
  fields.part("diagnosis", diagnosis_fields(request))
      .picture("genogram", request.pictures.genogram)
      .picture("ecomap", request.pictures.ecomap);
  add_members(fields, then);
  add_housing(fields, *request.family);
  fields.text("home_day", day_of_home(request, then.date));
  add_debts(fields, then);
  add_surrounding_contacts(fields, then);
  auto signatures = adult_signatures(then);
  signatures.push_back(assistant_signature(then));
  signatures.push_back(social_worker_signature(*request.family));
  add_signatures(fields, signatures);
  return fields;
}

constexpr auto rows = document_rows({
    {.name = "wniosek",
     .title = {"Wniosek o przydzielenie asystenta rodziny", "request for an assistant"},
     .fields = assistant_request,
     .day = day_of_request},
    {.name = "diagnoza",
     .title = {"Diagnoza sytuacji rodziny", "diagnosis of the family's situation"},
     .fields = diagnosis_document,
     .day = day_of_diagnosis,
     .has_pictures = true},
});

} // namespace

std::span<const DocumentKind> intake_kinds() { return rows; }

} // namespace asystent::document
