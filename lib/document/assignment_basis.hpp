#pragma once

#include "document/fields.hpp"
#include "document/people.hpp"
#include "document/request.hpp"

#include <string>
#include <vector>

namespace asystent::document {

// On what an assistant is assigned to the family: the law asks for another paper in each case.

enum class AssignmentBasis {
  request,      // of the social worker, after the interview (art. 11 ust. 3)
  minor_parent, // after the interview alone (art. 11 ust. 1a)
  court_order,  // which is carried out (KRO art. 109 § 2 pkt 1)
  application,  // of the family itself („Za życiem”, art. 8 ust. 6 and 7)
};

AssignmentBasis basis_of(const Family& family);

/// Adds a flag for each basis but the request: `by_court by_application by_minor_parent`.
void add_basis(TemplateFields& fields, const Family& family);

/// The order that is carried out: the first of the case; an empty one where none is recorded.
Consent order_carried_out(const Family& family);

/// Adds the part `order`: that order, with `received`, the day on which it came.
void add_order_carried_out(TemplateFields& fields, const DocumentRequest& request);

/// The head of the unit in the lines of an address: as the office says it, else by name, post and unit, which
/// all stand in the nominative.
std::vector<std::string> head_address(const Office& office);

/// Of who decided on the assignment; of the head while nobody has.
Signature signature_of_decision(const DocumentRequest& request);

/// Adds the part `decision`: what the head answers, in one of the three ways of art. 11 ust. 4.
void add_decision(TemplateFields& fields, const DocumentRequest& request);

} // namespace asystent::document
