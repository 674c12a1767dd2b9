#include "document/entries.hpp"
#include "document/kinds.hpp"
#include "document/people.hpp"
#include "document/wording.hpp"

namespace asystent::document {
namespace {

TemplateFields information_letter(const DocumentRequest& request) {
  TemplateFields letter;
  letter.text("to", request.recipient).text("subject", request.subject);
  TemplateFields fields;
  fields.part("letter", letter);
  add_signatures(fields, {assistant_signature(request)});
  return fields;
}

// The register of a Niebieska Karta stays out: the note is handed on.
TemplateFields service_note(const DocumentRequest& request) {
  const Intervention* found = wanted_entry(request.family->interventions, request.entry);
  const Intervention entry = found == nullptr ? Intervention{} : *found;
  TemplateFields intervention;
  intervention.text("date", date_text(entry.date))
      .text("kind", label_of(entry.kind))
      .text("what", text_of(entry.what))
      .texts("notified", strings(entry.notified))
      .text("follow_up", date_text(entry.follow_up));
  TemplateFields fields;
  fields.part("intervention", intervention);
  add_signatures(fields, {assistant_signature(as_of(unless_empty(entry.date), request))});
  return fields;
}

Date day_of_note(const DocumentRequest& request) {
  const Intervention* entry = wanted_entry(request.family->interventions, request.entry);
  return entry == nullptr ? request.date : *entry->date;
}

constexpr auto rows = document_rows({
    {.name = "pismo",
     .title = {"Prośba o udzielenie informacji", "request for information to an institution"},
     .detail = DocumentDetail::recipient,
     .fields = information_letter},
    {.name = "notatka",
     .title = {"Notatka służbowa z interwencji", "service note of an intervention"},
     .fields = service_note,
     .days = [](const Family& family) { return days_of(family.interventions); },
     .day = day_of_note},
});

} // namespace

std::span<const DocumentKind> letter_kinds() { return rows; }

} // namespace asystent::document
