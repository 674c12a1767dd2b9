#include "document/assignment_basis.hpp"
#include "document/data_protection.hpp"
#include "document/entries.hpp"
#include "document/kinds.hpp"
#include "document/letter.hpp"
#include "document/people.hpp"
#include "document/wording.hpp"
#include "model/newest.hpp"
#include "model/spans.hpp"

#include <algorithm>

namespace asystent::document {
namespace {

bool contains(ValueList<MemberRef> members, const Member& member) {
  return std::ranges::any_of(members,
                             [&](const Value<MemberRef>& ref) { return ref->text == member.id->text; });
}

/// A court that names nobody binds all adults.
bool is_bound(const Member& member, const Consent* order) {
  return order != nullptr &&
         (order->binds.empty() || member.id->text.empty() || contains(order->binds, member));
}

/// Of the member, while it holds.
std::optional<Date> consented_on(const Member& member, const DocumentRequest& request) {
  std::optional<Date> day;
  for (const Consent& consent : request.family->consents)
    if (*consent.kind == ConsentKind::family && contains(consent.signed_by, member) &&
        span_of(consent).holds(request.date))
      day = *consent.from;
  return day;
}

/// Where the person lives. A household is often just the beginning of the family's address.
std::string address_of(const Member& member, const Family& family) {
  const std::string address = text_of(family.address);
  const std::string household = text_of(member.household);
  return address.starts_with(household) ? address : household;
}

TemplateFields consent_page(const Member& member, const DocumentRequest& request, const Consent* order) {
  const bool bound = is_bound(member, order);
  const auto consented = consented_on(member, request);
  TemplateFields fields;
  fields.text("name", text_of(member.name))
      .text("address", address_of(member, *request.family))
      .text("from", date_text(consented))
      .flag("is_bound", bound);
  add_signatures(fields, {{bound ? "osoba zobowiązana" : "osoba wyrażająca zgodę", text_of(member.name)},
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

/// Where nobody is known, one sheet to be written by hand.
std::vector<Member> people_asked(const DocumentRequest& request) {
  std::vector<Member> people = adults_on(*request.family, request.date);
  if (people.empty()) people.emplace_back();
  return people;
}

TemplateFields consent_document(const DocumentRequest& request) {
  const Consent* order = order_on(*request.family, request.date);
  const std::vector<Member> people = people_asked(request);
  TemplateFields fields;
  fields.part("order", order_fields(order, request)).list("adults", people, [&](const Member& member) {
    TemplateFields page = consent_page(member, request, order);
    return std::move(page.flag("is_first", &member == &people.front()));
  });
  add_basis(fields, *request.family);
  add_data_protection(fields, request);
  return fields;
}

/// Of a sheet for the court's order the day on which it is handed over; of a consent, that of its signature.
Date day_of_consent(const DocumentRequest& request) {
  if (order_on(*request.family, request.date) != nullptr) return request.date;
  return consented_on(people_asked(request).front(), request).value_or(request.date);
}

TemplateFields agreement_fields(const Agreement& agreement) {
  TemplateFields fields;
  fields.text("days", text_of(agreement.days))
      .text("hours", text_of(agreement.hours))
      .text("place", text_of(agreement.place))
      .text("cancel", text_of(agreement.cancel))
      .text("other", text_of(agreement.other));
  return fields;
}

Date day_of_rules(const DocumentRequest& request) {
  const auto& agreement = request.family->agreement;
  return agreement ? agreement->date.value_or(request.date) : request.date;
}

TemplateFields cooperation_rules(const DocumentRequest& request) {
  const DocumentRequest then = as_of(day_of_rules(request), request);
  const Consent* order = order_on(*request.family, then.date);
  TemplateFields fields;
  fields.part("diagnosis", diagnosis_fields(request))
      .flag("has_agreement", request.family->agreement.has_value())
      .part("agreement", agreement_fields(request.family->agreement.value_or(Agreement{})))
      .flag("is_ordered", order != nullptr)
      .part("order", order_fields(order, then));
  auto signatures = adult_signatures(then);
  signatures.push_back(assistant_signature(then));
  add_signatures(fields, signatures);
  return fields;
}

/// The consent that is withdrawn: the newest of the family. nullptr where none is recorded.
const Consent* consent_withdrawn(const DocumentRequest& request) {
  return newest(
      request.family->consents,
      [&](const Consent& consent) {
        return *consent.kind == ConsentKind::family && *consent.from <= request.date;
      },
      [](const Consent& consent) { return *consent.from; });
}

Date day_of_resignation(const DocumentRequest& request) {
  const Consent* consent = consent_withdrawn(request);
  return consent == nullptr ? request.date : consent->ended.value_or(request.date);
}

/// Of those who gave the consent, else of all who speak for the family.
std::vector<Signature> signatures_of_resignation(const Consent& withdrawn, const DocumentRequest& then) {
  return withdrawn.signed_by.empty() ? adult_signatures(then)
                                     : member_signatures(*then.family, withdrawn.signed_by);
}

TemplateFields resignation(const DocumentRequest& request) {
  const Consent* consent = consent_withdrawn(request);
  const Consent withdrawn = consent == nullptr ? Consent{} : *consent;
  const DocumentRequest then = as_of(day_of_resignation(request), request);
  auto signatures = signatures_of_resignation(withdrawn, then);
  TemplateFields fields;
  fields.text("consented", date_text(withdrawn.from))
      .text("ended", date_text(withdrawn.ended ? withdrawn.ended.value : std::optional(then.date)))
      .flag("is_of_several", signatures.size() > 1)
      .flag("is_ordered", order_on(*request.family, then.date) != nullptr);
  add_addressee(fields, head_address(request.office));
  add_signatures(fields, signatures);
  TemplateFields received;
  add_signatures(received, {assistant_signature(then)});
  fields.part("received", received);
  return fields;
}

constexpr auto rows = document_rows({
    {.name = "zgoda",
     .title = {"Zgoda na pracę z asystentem rodziny",
               "consent of each adult, or the court's order explained"},
     .fields = consent_document,
     .day = day_of_consent},
    {.name = "zasady",
     .title = {"Zasady współpracy rodziny z asystentem", "rules of working together"},
     .fields = cooperation_rules,
     .day = day_of_rules},
    {.name = "rezygnacja",
     .title = {"Rezygnacja z pracy z asystentem rodziny", "the family withdraws its consent"},
     .fields = resignation,
     .day = day_of_resignation},
});

} // namespace

std::span<const DocumentKind> consent_kinds() { return rows; }

} // namespace asystent::document
