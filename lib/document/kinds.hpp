#pragma once

#include "document/fields.hpp"
#include "document/request.hpp"

namespace asystent {

// The fields of each kind of document, beside those that all have (domain.md, section 5).

Fields visit_card(const DocumentRequest& request);
Fields plan_document(const DocumentRequest& request);

} // namespace asystent
