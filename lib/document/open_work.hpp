#pragma once

#include "document/fields.hpp"
#include "document/request.hpp"
#include "model/next_visit.hpp"

#include <optional>

namespace asystent::document {

// What of the work with a family is still to be done on the day of the document, for whoever goes on with it:
// before a visit, and where another assistant takes the family over.

/// The next meeting on the day or after it: one that has passed is none to come.
std::optional<NextVisit> next_meeting(const DocumentRequest& request);
/// `24 listopada 2026 r., 15:00`; empty where none is agreed.
std::string next_meeting_text(const DocumentRequest& request);

/// Adds `goals`, the open ones of the newest plan, each with the `actions` that are left. What has passed its
/// term `is_overdue`.
void add_open_goals(TemplateFields& fields, const DocumentRequest& request);

/// Adds `steps`, what was agreed at visits and is neither done nor given up.
void add_open_steps(TemplateFields& fields, const DocumentRequest& request);

/// Adds `terms`, what is overdue and what must be done in so many days; not what goals, steps and papers for
/// a court tell by themselves.
void add_terms(TemplateFields& fields, const DocumentRequest& request, int days);

/// Adds `around`: whom one calls, with their telephones: the people and institutions of the record, the
/// social worker, the kurator of an order that holds, and who coordinates a child's foster care.
void add_people_around(TemplateFields& fields, const DocumentRequest& request);
/// The same without contacts whose tie to the family is stressful or broken.
void add_people_to_call(TemplateFields& fields, const DocumentRequest& request);

} // namespace asystent::document
