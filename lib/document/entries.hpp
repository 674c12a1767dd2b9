#pragma once

#include "calendar/term.hpp"
#include "document/fields.hpp"
#include "document/request.hpp"
#include "model/deadline.hpp"
#include "model/finding.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::document {

// The entries of a record as papers have them, and what the rules say of it. Each part can be made of an
// empty entry.

/// Who said what.
TemplateFields statement_fields(const Statement& statement, const Family& family);
TemplateFields service_fields(const Service& service, const DocumentRequest& request);
TemplateFields consent_fields(const Consent& consent, const DocumentRequest& request);
TemplateFields diagnosis_fields(const DocumentRequest& request);
TemplateFields closure_fields(const DocumentRequest& request);

/// Adds the list `consents`: all of the case, ended ones too.
void add_consents(TemplateFields& fields, const DocumentRequest& request);

/// The court's order that holds on the day; nullptr without any.
const Consent* order_on(const Family& family, Date day);

/// When to look at the family again after the closure (art. 15 ust. 1 pkt 16): months, `due`, `rolled`.
/// Without a closure only the months are known.
struct MonitoringTerm {
  int months = 0;
  std::optional<Term> term = {};
};
std::vector<MonitoringTerm> monitoring_terms(const DocumentRequest& request);

/// What is overdue in the family, and what must be done in at most so many days, by rolled date.
std::vector<Deadline> terms_within(const DocumentRequest& request, int days);

/// What the rules find of this family on the day of the document, of these ids.
std::vector<Finding> findings_of(const DocumentRequest& request, Family family,
                                 std::span<const FindingId> ids);

} // namespace asystent::document
