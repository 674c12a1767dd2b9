#pragma once

#include "document/fields.hpp"
#include "document/request.hpp"

namespace asystent::document {

/// Adds how things went up to the day, as pictures of those with two marks or more: `score_courses`, the
/// scores of each area, and `scale_courses`, how near each person feels to each goal of the plan of the day.
void add_courses(TemplateFields& fields, const DocumentRequest& request, Date day);

} // namespace asystent::document
