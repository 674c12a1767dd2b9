#include "document/entries.hpp"
#include "document/kinds.hpp"
#include "document/people.hpp"
#include "document/wording.hpp"
#include "model/facts.hpp"
#include "model/spans.hpp"

#include <algorithm>

namespace asystent::document {
namespace {

/// The day on which the social worker asked; where that is not recorded, of the decision; the day of the
/// document while it is being written.
Date day_of_request(const DocumentRequest& request) {
  const Referral& referral = request.family->referral;
  const Date decided = referral.decision ? *referral.decision->date : request.date;
  return referral.request ? referral.request->date.value_or(decided) : decided;
}

TemplateFields request_fields(const Referral& referral) {
  const Request request = referral.request.value_or(Request{});
  TemplateFields fields;
  fields.text("number", text_of(request.number))
      .text("date", date_text(request.date))
      .text("by", text_of(request.by));
  return fields;
}

TemplateFields decision_fields(const DocumentRequest& request) {
  const auto& made = request.family->referral.decision;
  const Decision decision = made.value_or(Decision{});
  const Assignment* first = earliest_assignment(*request.family);
  const Assignment assignment = first == nullptr ? Assignment{} : *first;
  TemplateFields fields;
  fields.text("date", date_text(decision.date))
      .text("by", text_of(decision.by))
      .flag("is_made", made.has_value())
      .flag("granted", made && *made->granted)
      .text("assistant", assistant_name(request.office, *assignment.assistant))
      .text("from", date_text(assignment.from));
  return fields;
}

TemplateFields referral_fields(const DocumentRequest& request) {
  const Referral& referral = request.family->referral;
  TemplateFields fields;
  fields.text("source", label_of(referral.source))
      .text("date", date_text(referral.date))
      .text("by", text_of(referral.by))
      .text("interview", date_text(referral.interview))
      .list("reasons", referral.reasons,
            [&](const Value<Area>& area) {
              return std::move(TemplateFields().text("area", area_label(area, request.office)));
            })
      .part("request", request_fields(referral))
      .part("decision", decision_fields(request));
  return fields;
}

/// What the court had ordered, and who had helped, by the day of the request.
void add_help_so_far(TemplateFields& fields, const DocumentRequest& then) {
  std::vector<Consent> orders = then.family->consents;
  std::erase_if(orders, [&](const Consent& consent) {
    return *consent.kind != ConsentKind::court_order || *consent.from > then.date;
  });
  std::vector<Service> services = then.family->services;
  std::erase_if(services, [&](const Service& service) { return *service.from > then.date; });
  fields.list("orders", orders, [&](const Consent& order) { return consent_fields(order, then); })
      .list("services", services, [&](const Service& service) { return service_fields(service, then); });
}

bool contains(ValueList<MemberRef> members, const Member& member) {
  return std::ranges::any_of(members,
                             [&](const Value<MemberRef>& ref) { return ref->text == member.id->text; });
}

/// A court that names nobody binds all adults.
bool is_bound(const Member& member, const Consent* order) {
  return order != nullptr &&
         (order->binds.empty() || member.id->text.empty() || contains(order->binds, member));
}

std::optional<Date> consented_on(const Member& member, const DocumentRequest& request) {
  std::optional<Date> day;
  for (const Consent& consent : request.family->consents)
    if (*consent.kind == ConsentKind::family && contains(consent.signed_by, member) &&
        span_of(consent).holds(request.date))
      day = *consent.from;
  return day;
}

/// Where the adult lives. A household is often just the beginning of the family's address.
std::string address_of(const Member& adult, const Family& family) {
  const std::string address = text_of(family.address);
  const std::string household = text_of(adult.household);
  return address.starts_with(household) ? address : household;
}

TemplateFields consent_page(const Member& adult, const DocumentRequest& request, const Consent* order) {
  const bool bound = is_bound(adult, order);
  const auto consented = consented_on(adult, request);
  TemplateFields fields;
  fields.text("name", text_of(adult.name))
      .text("address", address_of(adult, *request.family))
      .text("from", date_text(consented))
      .flag("is_bound", bound);
  add_signatures(fields, {{bound ? "osoba zobowiązana" : "osoba wyrażająca zgodę", text_of(adult.name)},
                          assistant_signature(as_of(consented, request))});
  return fields;
}

TemplateFields order_fields(const Consent* order, const DocumentRequest& request) {
  const Consent known = order == nullptr ? Consent{} : *order;
  std::vector<std::string> dates;
  for (const auto& date : known.report_dates) dates.push_back(date_text(date));
  TemplateFields fields = consent_fields(known, request);
  fields.text("report_dates", joined(dates));
  return fields;
}

TemplateFields assistant_request(const DocumentRequest& request) {
  const Family& family = *request.family;
  const DocumentRequest then = as_of(day_of_request(request), request);
  TemplateFields fields;
  fields.part("referral", referral_fields(request))
      .text("previous", family.previous ? std::string(family.previous->text) : "");
  add_members(fields, then);
  add_help_so_far(fields, then);
  const Request asked = family.referral.request.value_or(Request{});
  const bool own = family.za_zyciem.value_or(false);
  add_signatures(fields, {own ? Signature{"osoba uprawniona", text_of(family.referral.by)}
                              : Signature{"pracownik socjalny", text_of(asked.by)}});
  TemplateFields head;
  add_signatures(head, {head_signature(request)});
  fields.part("head", head);
  return fields;
}

TemplateFields consent_document(const DocumentRequest& request) {
  const Consent* order = order_on(*request.family, request.date);
  std::vector<Member> adults = adults_on(*request.family, request.date);
  if (adults.empty()) adults.emplace_back();
  TemplateFields fields;
  fields.part("order", order_fields(order, request)).list("adults", adults, [&](const Member& adult) {
    TemplateFields page = consent_page(adult, request, order);
    return std::move(page.flag("is_first", &adult == &adults.front()));
  });
  return fields;
}

TemplateFields cooperation_rules(const DocumentRequest& request) {
  const Consent* order = order_on(*request.family, request.date);
  TemplateFields fields;
  fields.part("diagnosis", diagnosis_fields(request))
      .flag("is_ordered", order != nullptr)
      .part("order", order_fields(order, request));
  auto signatures = adult_signatures(request);
  signatures.push_back(assistant_signature(request));
  add_signatures(fields, signatures);
  return fields;
}

Date day_of_rules(const DocumentRequest& request) {
  const auto& agreement = request.family->agreement;
  return agreement ? agreement->date.value_or(request.date) : request.date;
}

/// Of a sheet for the court's order the day on which it is handed over; of a consent, that of its signature.
Date day_of_consent(const DocumentRequest& request) {
  const auto adults = adults_on(*request.family, request.date);
  const bool is_ordered = order_on(*request.family, request.date) != nullptr;
  return is_ordered || adults.empty() ? request.date
                                      : consented_on(adults.front(), request).value_or(request.date);
}

Date day_of_diagnosis(const DocumentRequest& request) {
  const auto& diagnosis = request.family->diagnosis;
  return diagnosis ? *diagnosis->date : request.date;
}

TemplateFields diagnosis_document(const DocumentRequest& request) {
  const DocumentRequest then = as_of(day_of_diagnosis(request), request);
  TemplateFields fields;
  fields.part("diagnosis", diagnosis_fields(request))
      .picture("genogram", request.pictures.genogram)
      .picture("ecomap", request.pictures.ecomap);
  add_members(fields, then);
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
    {.name = "zgoda",
     .title = {"Zgoda na pracę z asystentem rodziny",
               "consent of each adult, or the court's order explained"},
     .fields = consent_document,
     .day = day_of_consent},
    {.name = "zasady",
     .title = {"Zasady współpracy rodziny z asystentem", "rules of working together"},
     .fields = cooperation_rules,
     .day = day_of_rules},
    {.name = "diagnoza",
     .title = {"Diagnoza sytuacji rodziny", "diagnosis of the family's situation"},
     .fields = diagnosis_document,
     .day = day_of_diagnosis,
     .has_pictures = true},
});

} // namespace

std::span<const DocumentKind> intake_kinds() { return rows; }

} // namespace asystent::document
