#pragma once

#include "document/fields.hpp"
#include "document/request.hpp"

namespace asystent::document {

// What the family lives in and with, and whom it has around it.

/// Adds `has_home`, whether anything is recorded of the home, and the part `housing`.
void add_housing(TemplateFields& fields, const Family& family);

/// Adds the list `debts`: those of the day that are not paid off.
void add_debts(TemplateFields& fields, const DocumentRequest& request);

/// Adds the lists `contacts`, of the day, and `former_contacts`.
void add_surrounding_contacts(TemplateFields& fields, const DocumentRequest& request);

/// Adds the list `officials`: the social worker, those who carry out the orders that hold on the day, and the
/// coordinators of the children who are placed then.
void add_officials(TemplateFields& fields, const DocumentRequest& request);

} // namespace asystent::document
