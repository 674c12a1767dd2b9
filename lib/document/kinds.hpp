#pragma once

#include "document/fields.hpp"
#include "document/request.hpp"
#include "model/finding.hpp"

#include <vector>

namespace asystent {

// The fields of each kind of document, beside those that all have (domain.md, section 5).

Fields assistant_request(const DocumentRequest& request);
Fields consent_document(const DocumentRequest& request);
Fields cooperation_rules(const DocumentRequest& request);
Fields diagnosis_document(const DocumentRequest& request);
Fields closure_document(const DocumentRequest& request);
Fields monitoring_card(const DocumentRequest& request);
Fields handover_document(const DocumentRequest& request);
Fields information_letter(const DocumentRequest& request);
Fields service_note(const DocumentRequest& request);
Fields visit_card(const DocumentRequest& request);
Fields plan_document(const DocumentRequest& request);
Fields journal(const DocumentRequest& request);
Fields time_sheet(const DocumentRequest& request);
Fields monthly_report(const DocumentRequest& request);
Fields assessment_document(const DocumentRequest& request);
Fields court_opinion(const DocumentRequest& request);
Fields court_report(const DocumentRequest& request);
Fields access_copy(const DocumentRequest& request);

/// The day after the last report that was sent in the same case of the court, else since when the order
/// holds; none without an order.
std::optional<Date> first_day_to_report(const DocumentRequest& request);

/// The plan to print: of the wanted day; else the newest draft, which is printed to be talked over and
/// signed; else the newest plan. nullptr where there is none.
const Plan* wanted_plan(const DocumentRequest& request);

/// Scope of actions, terms, effects, and with whom it was made (art. 15 ust. 1 pkt 1-2 and ust. 3); of a
/// draft, what it would lack as a plan of that day.
std::vector<Finding> missing_in_plan(const DocumentRequest& request);
/// An assessment that came late or was not passed on (art. 15 ust. 1 pkt 15).
std::vector<Finding> missing_in_assessment(const DocumentRequest& request);

} // namespace asystent
