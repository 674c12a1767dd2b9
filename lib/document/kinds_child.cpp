#include "document/chronology.hpp"
#include "document/kinds.hpp"
#include "document/people.hpp"
#include "document/wording.hpp"

namespace asystent::document {
namespace {

TemplateFields event_row(const ChildEvent& event) {
  TemplateFields fields;
  fields.text("day", event.kind.empty() ? "" : short_date(std::optional(event.day)))
      .text("kind", event.kind)
      .text("text", event.text);
  return fields;
}

TemplateFields chronology(const DocumentRequest& request) {
  const auto events = chronology_of(request);
  TemplateFields fields;
  fields.part("child", member_fields(*request.member, request))
      .list("events", events, event_row)
      .text("first_day", events.empty() ? "" : date_text(std::optional(events.front().day)))
      .text("last_day", events.empty() ? "" : date_text(std::optional(events.back().day)));
  add_signatures(fields, {assistant_signature(request), head_signature(request)});
  return fields;
}

constexpr auto rows = document_rows({
    {.name = "chronologia",
     .title = {"Chronologia dotycząca dziecka", "all dates of one child"},
     .about = DocumentSubject::child,
     .fields = chronology},
});

} // namespace

std::span<const DocumentKind> child_kinds() { return rows; }

} // namespace asystent::document
