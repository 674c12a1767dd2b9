#pragma once

#include "document/fields.hpp"
#include "document/request.hpp"

namespace asystent::document {

/// Adds the part `data`: what the office says of the processing of personal data, the same in each paper that
/// tells of it (RODO, art. 13, 14 and 15): `officer basis notice`, and whether it rests `on_consent`, as it
/// does by the act „Za życiem” (art. 8 ust. 7).
void add_data_protection(TemplateFields& fields, const DocumentRequest& request);

} // namespace asystent::document
