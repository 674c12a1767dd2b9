#pragma once

#include "document/fields.hpp"
#include "document/request.hpp"

namespace asystent::document {

/// Adds `sheets`, what to take along to a visit: of the family of the request; where that is about an
/// assistant, of each family whom this assistant meets on its day, by the hour.
void add_sheets(TemplateFields& fields, const DocumentRequest& request);

} // namespace asystent::document
