#include "document/surroundings.hpp"

#include "document/wording.hpp"
#include "model/members.hpp"
#include "model/spans.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asystent::document {
namespace {

/// `4860,50 zł`
std::string sum_text(const Field<Money>& sum) {
  if (!sum) return {};
  const auto zloty = sum->grosze / 100, grosze = sum->grosze % 100;
  return grosze == 0 ? fmt::format("{} zł", zloty) : fmt::format("{},{:02} zł", zloty, grosze);
}

TemplateFields debt_fields(const Debt& debt) {
  TemplateFields fields;
  fields.text("creditor", text_of(debt.creditor))
      .text("amount", sum_text(debt.amount))
      .text("instalment", sum_text(debt.instalment))
      .text("state", text_of(debt.state))
      .text("since", short_date(debt.since));
  return fields;
}

bool has_begun(const Field<Date>& since, Date day) { return !since || *since <= day; }

TemplateFields contact_fields(const Contact& contact, const Family& family) {
  TemplateFields fields;
  fields.text("who", text_of(contact.who))
      .text("person", text_of(contact.person))
      .text("phone", text_of(contact.phone))
      .text("matter", text_of(contact.matter))
      .text("for", names_of(family, contact.members))
      .text("tie", label_of(contact.tie))
      .text("since", short_date(contact.since))
      .text("until", short_date(contact.until));
  return fields;
}

struct Official {
  std::string name = {};
  std::string role = {};
  std::string phone = {};
  std::string matter = {};
};

TemplateFields official_fields(const Official& official) {
  TemplateFields fields;
  fields.text("name", official.name)
      .text("role", official.role)
      .text("phone", official.phone)
      .text("matter", official.matter);
  return fields;
}

/// Several children have one coordinator, and several orders one kurator.
void add_once(std::vector<Official>& officials, Official official) {
  if (official.name.empty()) return;
  const auto same = std::ranges::find_if(officials, [&](const Official& other) {
    return other.name == official.name && other.role == official.role;
  });
  if (same == officials.end()) return officials.push_back(std::move(official));
  if (!official.matter.empty()) same->matter += (same->matter.empty() ? "" : ", ") + official.matter;
}

std::vector<Official> officials_on(const Family& family, Date day) {
  std::vector<Official> officials;
  add_once(officials, {.name = text_of(family.social_worker), .role = "pracownik socjalny"});
  for (const Consent& order : family.consents)
    if (*order.kind == ConsentKind::court_order && span_of(order).holds(day))
      add_once(officials, {.name = text_of(order.kurator),
                           .role = "kurator",
                           .phone = text_of(order.kurator_phone),
                           .matter = text_of(order.case_number)});
  for (const Member& child : family.members)
    if (const Placement* placement = placement_on(child, day))
      add_once(officials, {.name = text_of(placement->coordinator),
                           .role = "koordynator lub organizator pieczy zastępczej",
                           .matter = text_of(child.name)});
  return officials;
}

} // namespace

void add_housing(TemplateFields& fields, const Family& family) {
  const Housing housing = family.housing.value_or(Housing{});
  TemplateFields part;
  part.text("tenure", text_of(housing.tenure))
      .text("rooms", text_of(housing.rooms))
      .text("heating", text_of(housing.heating))
      .text("condition", text_of(housing.condition))
      .text("needs", text_of(housing.needs));
  fields.flag("has_home", family.housing.has_value()).part("housing", part);
}

void add_debts(TemplateFields& fields, const DocumentRequest& request) {
  std::vector<Debt> debts = request.family->debts;
  std::erase_if(debts, [&](const Debt& debt) {
    return !has_begun(debt.since, request.date) || (debt.paid_off && *debt.paid_off <= request.date);
  });
  fields.list("debts", debts, debt_fields);
}

void add_surrounding_contacts(TemplateFields& fields, const DocumentRequest& request) {
  const Family& family = *request.family;
  std::vector<Contact> present, former;
  for (const Contact& contact : family.contacts) {
    if (!has_begun(contact.since, request.date)) continue;
    const bool is_over = contact.until && *contact.until < request.date;
    (is_over ? former : present).push_back(contact);
  }
  const auto row = [&](const Contact& contact) { return contact_fields(contact, family); };
  fields.list("contacts", present, row).list("former_contacts", former, row);
}

void add_officials(TemplateFields& fields, const DocumentRequest& request) {
  fields.list("officials", officials_on(*request.family, request.date), official_fields);
}

} // namespace asystent::document
