#pragma once

#include "document/fields.hpp"
#include "document/request.hpp"

namespace asystent::document {

/// What was done with the family of the request in its time: meetings, contacts with institutions, goals with
/// what was done for them, how the children were seen, events, and what comes next.
TemplateFields month_of_family(const DocumentRequest& request);

} // namespace asystent::document
