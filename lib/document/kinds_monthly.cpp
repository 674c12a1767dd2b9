#include "document/kinds.hpp"
#include "document/monthly.hpp"
#include "document/monthly_family.hpp"
#include "document/people.hpp"
#include "document/visit_fields.hpp"
#include "document/wording.hpp"

#include <fmt/format.h>

namespace asystent::document {
namespace {

/// `2 z 3`: of the meetings that had been agreed so many were held.
std::string kept_text(int planned, int kept) {
  return planned == 0 ? "—" : fmt::format("{} z {}", kept, planned);
}

TemplateFields family_row(const FamilyMonth& row) {
  TemplateFields fields;
  fields.text("id", std::string(row.family->id->text))
      .text("status", std::string(label(row.status).pl))
      .text("planned", kept_text(row.planned, row.kept))
      .text("held", std::to_string(row.held))
      .text("not_held", std::to_string(row.not_held))
      .text("indirect", std::to_string(row.indirect))
      .text("time", duration_or_dash(row.minutes));
  return fields;
}

/// The sums of the rows, as one row.
void add_sums(TemplateFields& fields, const std::vector<FamilyMonth>& rows) {
  FamilyMonth sum;
  for (const FamilyMonth& row : rows) {
    sum.planned += row.planned;
    sum.kept += row.kept;
    sum.held += row.held;
    sum.not_held += row.not_held;
    sum.indirect += row.indirect;
    sum.minutes += row.minutes;
  }
  TemplateFields part;
  part.text("planned", kept_text(sum.planned, sum.kept))
      .text("held", std::to_string(sum.held))
      .text("not_held", std::to_string(sum.not_held))
      .text("indirect", std::to_string(sum.indirect))
      .text("time", duration_or_dash(sum.minutes));
  fields.part("sum", part);
}

TemplateFields urgent_row(const Deadline& deadline) {
  TemplateFields fields;
  fields.text("id", deadline.finding.family)
      .text("what", std::string(label(deadline.finding.id).pl))
      .text("due", short_date(deadline.finding.due))
      .text("days", std::to_string(-deadline.days));
  return fields;
}

/// What the assistant did in the month for all families.
TemplateFields month_of_assistant(const DocumentRequest& request) {
  const Month month(request);
  const auto rows = family_months(month);
  TemplateFields fields;
  fields
      .list("groups", groups_of(month, rows),
            [](const FamilyGroup& group) {
              return std::move(TemplateFields()
                                   .text("name", group.name)
                                   .text("count", std::to_string(group.ids.size()))
                                   .text("ids", joined(group.ids)));
            })
      .list("families", rows, family_row)
      .list("contacts", contacts_of(month),
            [&](const InstitutionContact& contact) {
              TemplateFields row = visit_fields(contact.visit, request);
              row.text("id", std::string(contact.family->id->text));
              return row;
            })
      .list("progress", progress_of(month, rows),
            [](const Progress& entry) {
              return std::move(TemplateFields()
                                   .text("id", entry.family)
                                   .text("day", short_date(std::optional(entry.day)))
                                   .text("what", entry.what));
            })
      .list("urgent", urgent_of(month), urgent_row);
  add_sums(fields, rows);
  return fields;
}

bool is_of_family(const DocumentRequest& request) { return request.family != &blank_family; }

/// The assistant's month where the report is about one family: nothing of the others is read.
DocumentRequest of_nobody(const DocumentRequest& request, const CaseSet& nothing) {
  DocumentRequest blank = request;
  blank.all = &nothing;
  return blank;
}

/// Of the work with one family, which is the usual report; else of an assistant with all families.
TemplateFields monthly_report(const DocumentRequest& request) {
  const bool of_family = is_of_family(request);
  const CaseSet nothing{.office = {}, .families = {}, .worklogs = {}};
  const Period period = *request.period;
  TemplateFields fields = month_of_assistant(of_family ? of_nobody(request, nothing) : request);
  fields
      .text("title", of_family ? "Sprawozdanie miesięczne z pracy z rodziną"
                               : "Sprawozdanie miesięczne asystenta rodziny")
      .flag("of_family", of_family)
      .text("from", date_text(std::optional(period.from)))
      .text("until", date_text(std::optional(period.until)))
      .text("day", date_text(std::optional(std::min(period.until, request.date))))
      .part("work", month_of_family(request));
  add_signatures(fields, {assistant_signature(request), head_signature(request)});
  return fields;
}

constexpr auto rows = document_rows({
    {.name = "miesieczne",
     .title = {"Sprawozdanie miesięczne", "monthly report of the work with a family, or of an assistant"},
     .about = DocumentSubject::family_or_assistant,
     .time = DocumentTime::month,
     .fields = monthly_report},
});

} // namespace

std::span<const DocumentKind> monthly_kinds() { return rows; }

} // namespace asystent::document
