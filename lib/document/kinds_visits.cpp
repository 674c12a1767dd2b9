#include "document/before_visit.hpp"
#include "document/kinds.hpp"
#include "document/people.hpp"
#include "document/visit_fields.hpp"
#include "document/wording.hpp"
#include "model/facts.hpp"

namespace asystent::document {
namespace {

/// The visit of the card: the one that is asked for, else the newest; nullptr where there is none.
const Visit* visit_of_card(const DocumentRequest& request) {
  return request.visit != nullptr ? request.visit : wanted_entry(request.family->visits, {});
}

Date day_of_card(const DocumentRequest& request) {
  const Visit* visit = visit_of_card(request);
  return visit == nullptr ? request.date : *visit->date;
}

Signature family_signature(const Visit& visit, const DocumentRequest& request) {
  const Member* member = visit.signed_by ? find_member(*request.family, visit.signed_by->text) : nullptr;
  if (member == nullptr) return {"członek rodziny", name_of(*request.family, visit.signed_by)};
  return {role_text(*member), text_of(member->name)};
}

TemplateFields visit_card(const DocumentRequest& request) {
  const Visit* found = visit_of_card(request);
  const Visit visit = found == nullptr ? Visit{} : *found;
  const auto steps = found == nullptr ? std::vector<EarlierStep>() : steps_before(*found, *request.family);
  TemplateFields fields;
  fields.part("visit", visit_fields(visit, request)).list("steps", steps, [&](const EarlierStep& step) {
    return step_fields(step, request);
  });
  add_signatures(
      fields, {{"asystent rodziny", assistant_of_visit(visit, request)}, family_signature(visit, request)});
  return fields;
}

TemplateFields journal(const DocumentRequest& request) {
  const Period period = *request.period;
  TemplateFields fields;
  fields.text("from", date_text(std::optional(period.from)))
      .text("until", date_text(std::optional(period.until)));
  add_journal(fields, visits_in(*request.family, period), request);
  add_signatures(fields, {assistant_signature(request), {"sprawdził/a", ""}});
  return fields;
}

TemplateFields sheets_before_visits(const DocumentRequest& request) {
  TemplateFields fields;
  add_sheets(fields, request);
  return fields;
}

constexpr auto rows = document_rows({
    {.name = "przed-wizyta",
     .title = {"Przed wizytą", "sheet to take along to a visit"},
     .about = DocumentSubject::family_or_assistant,
     .fields = sheets_before_visits},
    {.name = "karta-wizyty",
     .title = {"Karta wizyty", "card of a visit"},
     .about = DocumentSubject::visit,
     .fields = visit_card,
     .day = day_of_card},
    {.name = "dziennik",
     .title = {"Dziennik pracy z rodziną", "journal of the work with the family"},
     .time = DocumentTime::case_so_far,
     .fields = journal},
});

} // namespace

std::span<const DocumentKind> visit_kinds() { return rows; }

} // namespace asystent::document
