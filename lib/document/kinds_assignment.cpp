#include "document/assignment_basis.hpp"
#include "document/kinds.hpp"
#include "document/letter.hpp"
#include "document/people.hpp"
#include "document/wording.hpp"
#include "model/household.hpp"

namespace asystent::document {
namespace {

Date day_of_decision(const DocumentRequest& request) {
  const auto& decision = request.family->referral.decision;
  return decision ? *decision->date : request.date;
}

bool is_asked_of_others(const Family& family) {
  const Decision decision = family.referral.decision.value_or(Decision{});
  return decision.through.value_or(AssignmentWay::own) != AssignmentWay::own;
}

/// The family itself, whoever lives apart with their own address; whom else the head asks for an assistant no
/// key of the record names.
std::vector<std::string> addressees(const DocumentRequest& then) {
  if (is_asked_of_others(*then.family)) return {};
  const Family& family = *then.family;
  std::vector<std::string> lines, apart;
  for (const Member& adult : adults_on(family, then.date)) {
    const bool is_apart = lives_apart(adult, family);
    (is_apart ? apart : lines).push_back(text_of(adult.name));
    if (is_apart) apart.push_back(text_of(adult.household));
  }
  lines.push_back(text_of(family.address));
  lines.insert(lines.end(), apart.begin(), apart.end());
  return lines;
}

/// The court that the order is of is told that it is carried out.
std::vector<std::string> copies_of(const DocumentRequest& then) {
  std::vector<std::string> copies = {"adresat", "asystent rodziny"};
  const AssignmentBasis basis = basis_of(*then.family);
  const Consent order = order_carried_out(*then.family);
  if (basis == AssignmentBasis::court_order && order.court)
    copies.push_back(text_of(order.court) + ", sygn. akt " + text_of(order.case_number));
  if (basis == AssignmentBasis::request || basis == AssignmentBasis::minor_parent)
    copies.emplace_back("pracownik socjalny");
  copies.emplace_back("a/a");
  return copies;
}

TemplateFields asked_fields(const Referral& referral) {
  const Request asked = referral.request.value_or(Request{});
  TemplateFields fields;
  fields.text("number", text_of(asked.number))
      .text("date", date_text(asked.date))
      .text("by", text_of(asked.by));
  return fields;
}

TemplateFields assignment_letter(const DocumentRequest& request) {
  const Family& family = *request.family;
  const DocumentRequest then = as_of(day_of_decision(request), request);
  TemplateFields fields;
  fields.part("asked", asked_fields(family.referral))
      .text("referred", date_text(family.referral.date))
      .text("interview", date_text(family.referral.interview))
      .flag("is_refused", family.referral.decision && !*family.referral.decision->granted)
      .flag("is_own", !is_asked_of_others(family));
  add_basis(fields, family);
  add_order_carried_out(fields, request);
  add_decision(fields, request);
  add_addressee(fields, addressees(then));
  add_copies(fields, copies_of(then));
  add_signatures(fields, {signature_of_decision(request)});
  return fields;
}

constexpr auto rows = document_rows({
    {.name = "przydzielenie",
     .title = {"Przydzielenie asystenta rodziny", "the head's letter of assignment; of a court's order too"},
     .fields = assignment_letter,
     .day = day_of_decision},
});

} // namespace

std::span<const DocumentKind> assignment_kinds() { return rows; }

} // namespace asystent::document
