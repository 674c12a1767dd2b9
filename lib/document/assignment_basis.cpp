#include "document/assignment_basis.hpp"

#include "document/entries.hpp"
#include "document/wording.hpp"
#include "model/facts.hpp"
#include "model/newest.hpp"

namespace asystent::document {

AssignmentBasis basis_of(const Family& family) {
  const Referral& referral = family.referral;
  if (unless_empty(referral.source) == Source::court) return AssignmentBasis::court_order;
  if (family.za_zyciem.value_or(false)) return AssignmentBasis::application;
  return referral.path.value_or(ReferralPath::usual) == ReferralPath::minor_parent
             ? AssignmentBasis::minor_parent
             : AssignmentBasis::request;
}

void add_basis(TemplateFields& fields, const Family& family) {
  const AssignmentBasis basis = basis_of(family);
  fields.flag("by_court", basis == AssignmentBasis::court_order)
      .flag("by_application", basis == AssignmentBasis::application)
      .flag("by_minor_parent", basis == AssignmentBasis::minor_parent);
}

Consent order_carried_out(const Family& family) {
  const Consent* first = earliest(
      family.consents, [](const Consent& consent) { return *consent.kind == ConsentKind::court_order; },
      [](const Consent& consent) { return *consent.from; });
  return first == nullptr ? Consent{} : *first;
}

void add_order_carried_out(TemplateFields& fields, const DocumentRequest& request) {
  const Referral& referral = request.family->referral;
  const bool is_carried_out = basis_of(*request.family) == AssignmentBasis::court_order;
  const Consent order = is_carried_out ? order_carried_out(*request.family) : Consent{};
  const Field<Date> referred = is_carried_out ? Field<Date>(referral.date) : Field<Date>();
  TemplateFields part = consent_fields(order, request);
  part.text("from_court", order.court      ? text_of(order.court)
                          : is_carried_out ? text_of(referral.by)
                                           : std::string())
      .text("came", date_text(order.received ? order.received : referred));
  fields.part("order", part);
}

std::vector<std::string> head_address(const Office& office) {
  const OfficeAddress& address = office.office;
  if (address.addressee) return {text_of(address.addressee)};
  return {text_of(address.head), std::string(address.head_title.value_or("Kierownik")),
          text_of(address.name)};
}

Signature signature_of_decision(const DocumentRequest& request) {
  const auto& made = request.family->referral.decision;
  return decider_signature(request, made ? text_of(made->by) : "");
}

void add_decision(TemplateFields& fields, const DocumentRequest& request) {
  const auto& made = request.family->referral.decision;
  const Decision decision = made.value_or(Decision{});
  const AssignmentWay way = decision.through.value_or(AssignmentWay::own);
  const Assignment* first = earliest_assignment(*request.family);
  const Assignment assignment = first == nullptr ? Assignment{} : *first;
  TemplateFields part;
  part.text("date", date_text(decision.date))
      .text("by", text_of(decision.by))
      .flag("is_made", made.has_value())
      .flag("granted", made && *made->granted)
      .flag("is_own", way == AssignmentWay::own)
      .flag("by_unit", way == AssignmentWay::unit)
      .flag("by_commissioned", way == AssignmentWay::commissioned)
      .text("assistant", assistant_name(request.office, *assignment.assistant))
      .text("from", date_text(assignment.from));
  fields.part("decision", part);
}

} // namespace asystent::document
