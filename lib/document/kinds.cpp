#include "document/kinds.hpp"

#include "document/form.hpp"
#include "document/people.hpp"

#include <algorithm>

namespace asystent::document {
namespace {

constexpr auto themes = std::to_array(
    {intake_kinds, assignment_kinds, consent_kinds, register_kinds, for_life_kinds, plan_kinds, visit_kinds,
     monthly_kinds, assistant_kinds, evaluation_kinds, ending_kinds, court_kinds, care_kinds, handover_kinds,
     letter_kinds, intervention_kinds, child_kinds, access_kinds, bundle_kinds});

/// How a template uses it.
std::string_view usage(TemplateField::Kind kind) {
  switch (kind) {
  case TemplateField::Kind::text:
  case TemplateField::Kind::picture:
    return "{{…}}";
  case TemplateField::Kind::part:
    return "{{#…}} {{/…}}, {{….pole}}";
  default:
    return "{{#…}} {{/…}}";
  }
}

void append_names(std::string& text, const TemplateFields& fields, std::size_t indent) {
  for (const TemplateField& field : fields.all()) {
    if (field.name.starts_with("has_")) continue;
    std::string line = std::string(indent, ' ') + field.name;
    line.resize(std::max<std::size_t>(line.size() + 1, 28), ' ');
    text += line + std::string(usage(field.kind)) + "\n";
    if (!field.shape.empty()) append_names(text, field.shape.front(), indent + 2);
  }
}

} // namespace

std::span<const DocumentKind> document_kinds() {
  static const std::vector<DocumentKind> all = [] {
    std::vector<DocumentKind> kinds;
    for (const auto theme : themes) std::ranges::copy(theme(), std::back_inserter(kinds));
    return kinds;
  }();
  return all;
}

const DocumentKind* find_kind(std::string_view name) {
  const auto kinds = document_kinds();
  const auto found = std::ranges::find(kinds, name, &DocumentKind::name);
  return found == kinds.end() ? nullptr : &*found;
}

namespace {

/// What the paper's head needs of a case.
Family case_alone(const Family& family) {
  Family alone;
  alone.id = family.id;
  alone.assignments = family.assignments;
  return alone;
}

/// The fields that all documents have, on the paper's own day. Of one person's data a template gets no name,
/// address or member of the family, whatever it asks for.
TemplateFields fields_of_all(const DocumentKind& kind, const DocumentRequest& request, bool is_letter) {
  DocumentRequest then = as_of(kind.day == nullptr ? request.date : kind.day(request), request);
  then.printed = request.printed.value_or(request.date);
  if (kind.about != DocumentSubject::member) return common_fields(then, kind.title.pl, is_letter);
  const Family alone = case_alone(*request.family);
  then.family = &alone;
  return common_fields(then, kind.title.pl, is_letter);
}

TemplateFields fields_of_paper(const DocumentKind& kind, const DocumentRequest& request) {
  TemplateFields own = kind.fields(request);
  TemplateFields fields = fields_of_all(kind, request, own.find("addressee") != nullptr);
  fields.add_all(std::move(own));
  return fields;
}

/// Made of a record that has the people and the address only.
TemplateFields fields_of_form(const DocumentKind& kind, const DocumentRequest& request) {
  const CaseSet nothing{.office = request.office, .families = {}, .worklogs = {}};
  const Family people = people_of(*request.family);
  DocumentRequest empty{.office = request.office,
                        .policy = request.policy,
                        .date = request.date,
                        .all = &nothing,
                        .assistant = request.assistant,
                        .period = Period{request.date, request.date},
                        .days_only = request.days_only,
                        .is_form = true,
                        .printed = request.printed};
  if (request.family != &blank_family) empty.family = &people;
  return as_form(fields_of_paper(kind, empty));
}

} // namespace

TemplateFields document_fields(const DocumentKind& kind, const DocumentRequest& request) {
  return request.is_form ? fields_of_form(kind, request) : fields_of_paper(kind, request);
}

std::string field_names(const DocumentKind& kind, const Office& office, const Policy& policy) {
  const CaseSet nothing{.office = office, .families = {}, .worklogs = {}};
  const DocumentRequest blank{
      .office = office, .policy = policy, .date = {}, .all = &nothing, .period = Period{}};
  std::string text;
  append_names(text, document_fields(kind, blank), 0);
  return text;
}

} // namespace asystent::document
