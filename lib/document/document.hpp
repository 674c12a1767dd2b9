#pragma once

#include "document/kind.hpp"
#include "document/template.hpp"

namespace asystent {

/// All fields of a document: those that every kind has, and its own.
Fields document_fields(const DocumentKind& kind, const DocumentRequest& request);

/// What a template of this kind may name, one a line, with the way to use it: `goals` and, below it, ` goal`.
std::string field_names(const DocumentKind& kind, const Office& office, const Practice& practice);

} // namespace asystent
