#pragma once

#include "calendar/period.hpp"
#include "document/fields.hpp"
#include "document/people.hpp"
#include "document/request.hpp"

#include <optional>
#include <vector>

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

/// The children under 18 on the day of the document, at home or in foster care: a child there was taken, and
/// has not gone.
std::vector<Member> children_of(const DocumentRequest& request);
/// A child's member fields, and `birth`: `ur. 03.09.2015`, or when it is expected.
TemplateFields child_fields(const Member& child, const DocumentRequest& then);

/// Of the family's social worker now, else of the one who began with it.
Signature social_worker_now(const Family& family);

/// Adds `goals` of the plan that holds at the end of the time, and of older ones what was closed in it, as
/// they stood at its end, with the reasons that the assessment gives; and `plan_date`.
void add_goals(TemplateFields& fields, const DocumentRequest& request, const Period& period,
               const Assessment* assessment = nullptr);

} // namespace asystent::document
