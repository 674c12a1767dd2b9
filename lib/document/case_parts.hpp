#pragma once

#include "calendar/term.hpp"
#include "document/fields.hpp"
#include "document/parts.hpp"

#include <string>
#include <vector>

namespace asystent {

// Parts of papers about a whole case. Each can be made from an empty entry of a record.

/// The same request on the day of the entry, where that is known: who was responsible then, who lived where.
DocumentRequest as_of(const std::optional<Date>& day, const DocumentRequest& request);

/// Adds the list `members` as they are on the day. A child that was born later was expected, or is left out.
void add_members(Fields& fields, const DocumentRequest& request);

/// Who is of age on the day, alive and in the family; by role where no date of birth is known.
std::vector<Member> adults_on(const Family& family, Date day);

/// The court's order that holds on the day; nullptr without any.
const Consent* order_on(const Family& family, Date day);

/// Places to sign for all adults of the family; one without a name where none is known.
std::vector<Signature> adult_signatures(const DocumentRequest& request);
/// Of the social worker: the one of the first contact, else of the request.
Signature social_worker_signature(const Family& family);

Fields diagnosis_fields(const DocumentRequest& request);
Fields service_fields(const Service& service, const DocumentRequest& request);
Fields closure_fields(const DocumentRequest& request);

/// Adds the list `consents`: all of the case, ended ones too.
void add_consents(Fields& fields, const DocumentRequest& request);

/// When to look at the family again after the closure (art. 15 ust. 1 pkt 16): months, `due`, `rolled`.
/// Without a closure only the months are known.
struct MonitoringTerm {
  int months = 0;
  std::optional<Term> term = {};
};
std::vector<MonitoringTerm> monitoring_terms(const DocumentRequest& request);

} // namespace asystent
