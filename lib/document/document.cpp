#include "document/document.hpp"

#include "document/parts.hpp"

#include <algorithm>

namespace asystent {
namespace {

/// How a template uses it.
std::string_view usage(NamedField::Kind kind) {
  switch (kind) {
  case NamedField::Kind::text:
    return "{{…}}";
  case NamedField::Kind::part:
    return "{{#…}} {{/…}}, {{….pole}}";
  default:
    return "{{#…}} {{/…}}";
  }
}

void append_names(std::string& text, const Fields& fields, std::size_t indent) {
  for (const NamedField& field : fields.all()) {
    if (field.name.starts_with("has_")) continue;
    std::string line = std::string(indent, ' ') + field.name;
    line.resize(std::max<std::size_t>(line.size() + 1, 28), ' ');
    text += line + std::string(usage(field.kind)) + "\n";
    if (!field.shape.empty()) append_names(text, field.shape.front(), indent + 2);
  }
}

} // namespace

Fields document_fields(const DocumentKind& kind, const DocumentRequest& request) {
  Fields fields = common_fields(request, kind.title.pl);
  fields.add_all(kind.fields(request));
  return fields;
}

std::string field_names(const DocumentKind& kind, const Office& office, const Practice& practice) {
  const Cases nothing{.office = office, .families = {}, .worklogs = {}};
  const Family nobody;
  const Member no_member;
  const Assistant no_assistant;
  const DocumentRequest request{.office = office,
                                .practice = practice,
                                .date = {},
                                .all = &nothing,
                                .family = kind.about == About::assistant ? nullptr : &nobody,
                                .member = &no_member,
                                .assistant = &no_assistant,
                                .period = Period{}};
  std::string text;
  append_names(text, document_fields(kind, request), 0);
  return text;
}

} // namespace asystent
