#include "document/kinds.hpp"
#include "document/letter.hpp"
#include "document/people.hpp"
#include "document/wording.hpp"
#include "model/newest.hpp"

namespace asystent::document {
namespace {

// The two papers of art. 8 ust. 3 of the act „Za życiem”.

Date day_of_catalogue(const DocumentRequest& request) {
  const auto& catalogue = request.family->catalogue;
  return catalogue ? *catalogue->date : request.date;
}

TemplateFields item_fields(const CatalogueItem& item) {
  TemplateFields fields;
  fields.text("support", text_of(item.support))
      .text("institution", text_of(item.institution))
      .text("contact", text_of(item.contact))
      .text("state", label_of(item.state));
  return fields;
}

/// What support the family can have (pkt 1).
TemplateFields support_catalogue(const DocumentRequest& request) {
  const DocumentRequest then = as_of(day_of_catalogue(request), request);
  const Catalogue catalogue = request.family->catalogue.value_or(Catalogue{});
  TemplateFields fields;
  fields.list("items", catalogue.items, item_fields);
  add_members(fields, then);
  auto signatures = adult_signatures(then);
  signatures.push_back(assistant_signature(then));
  add_signatures(fields, signatures);
  return fields;
}

std::vector<Date> days_of_mandates(const Family& family) {
  std::vector<Date> days;
  for (const Mandate& mandate : family.mandates) days.push_back(*mandate.from);
  return days;
}

/// Of the wanted day, else the newest; nullptr where there is none.
const Mandate* wanted_mandate(const DocumentRequest& request) {
  return newest(
      request.family->mandates,
      [&](const Mandate& mandate) { return !request.entry || *mandate.from == *request.entry; },
      [](const Mandate& mandate) { return *mandate.from; });
}

Date day_of_mandate(const DocumentRequest& request) {
  const Mandate* mandate = wanted_mandate(request);
  return mandate == nullptr ? request.date : *mandate->from;
}

std::string names_of(const std::vector<Signature>& signatures) {
  std::vector<std::string> names;
  for (const Signature& signature : signatures) names.push_back(signature.name);
  return joined(names);
}

/// To act for the family before an institution (pkt 2).
TemplateFields authorisation(const DocumentRequest& request) {
  const Mandate* found = wanted_mandate(request);
  const Mandate mandate = found == nullptr ? Mandate{} : *found;
  const DocumentRequest then = as_of(day_of_mandate(request), request);
  auto signatures = adult_signatures(then);
  TemplateFields fields;
  fields.text("institution", text_of(mandate.institution))
      .text("scope", text_of(mandate.scope))
      .text("from", date_text(mandate.from))
      .text("until", date_text(mandate.until))
      .flag("is_of_several", signatures.size() > 1)
      .text("givers", names_of(signatures))
      .text("taker", assistant_signature(then).name);
  signatures.push_back(assistant_signature(then));
  add_signatures(fields, signatures);
  add_addressee(fields, {text_of(mandate.institution)}); // who is shown it, outside of the office
  return fields;
}

constexpr auto rows = document_rows({
    {.name = "katalog",
     .title = {"Katalog możliwego do uzyskania wsparcia", "catalogue of support („Za życiem”)"},
     .fields = support_catalogue,
     .day = day_of_catalogue},
    {.name = "upowaznienie",
     .title = {"Upoważnienie dla asystenta rodziny",
               "authorisation to act before an institution („Za życiem”)"},
     .fields = authorisation,
     .days = days_of_mandates,
     .day = day_of_mandate},
});

} // namespace

std::span<const DocumentKind> for_life_kinds() { return rows; }

} // namespace asystent::document
