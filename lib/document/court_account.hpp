#pragma once

#include "calendar/period.hpp"
#include "document/fields.hpp"
#include "document/request.hpp"

namespace asystent::document {

// What the papers for a court and for the organiser of foster care tell of a family. What another must not
// see, a mark that nobody asked for, a risk of another day, is not among it.

/// Adds all that is told of the family in the time: who they are, the basis of the work and its sources, each
/// child, the contacts, the goals, the help of others; the marks where they are asked for.
void add_account(TemplateFields& fields, const CourtPaper& paper, const DocumentRequest& request,
                 const Period& period);

/// Adds `placed`: the children of the family in foster care on the day, since when, and the day on which 18
/// months have passed (art. 47 ust. 7, art. 100 ust. 4a).
void add_placed(TemplateFields& fields, const DocumentRequest& request, Date day);

} // namespace asystent::document
