#pragma once

#include "calendar/period.hpp"
#include "document/fields.hpp"
#include "document/request.hpp"

#include <optional>

namespace asystent::document {

// What an assessment and the papers for a court tell of a family. Each can be made for a family of which
// hardly anything is recorded.

/// The newest assessment up to the day, or before it; nullptr where there is none.
const Assessment* assessment_until(const Family& family, Date day);
const Assessment* assessment_before(const Family& family, Date day);

/// The newest plan, not a draft, of the day or before; nullptr where there is none.
const Plan* plan_on(const Family& family, Date day);

/// From the first assignment, but not before `records_from`; none without an assignment.
std::optional<Date> work_began(const DocumentRequest& request);

/// Adds `areas` with the scores now and before, `scores_date`, `before_date`, `is_compared` and `scale`.
/// Without an assessment all areas of the office stand there, to be scored by hand.
void add_scores(TemplateFields& fields, const Assessment* now, const Assessment* before,
                const Office& office);

/// Adds the part `contacts`: how many entries of the journal in that time were held, by kind, and why the
/// others were not.
void add_contacts(TemplateFields& fields, const Family& family, const Period& period);

/// Adds `goals` of the plan that holds at the end of the time, and of older ones what was closed in it, as
/// they stood at its end; and `plan_date`.
void add_goals(TemplateFields& fields, const DocumentRequest& request, const Period& period);

} // namespace asystent::document
