#pragma once

#include "model/current_risk.hpp"
#include "report/family.hpp"
#include "show/look.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace asystent::report {

/// The last day on which the diagnostic and support group looks after the family once the procedure of the
/// card has ended: nine months (act on domestic violence, art. 9h ust. 2). Nothing while it goes on.
std::optional<Date> monitored_until(const BlueCard& card);

/// How many of the last entries are shown.
inline constexpr int usual_entries = 3;

/// What is to be known of a family before a visit. Looks into the case that it was made from.
struct BeforeVisit {
  FamilySummary summary;
  std::optional<CurrentRisk> risk;
  std::vector<const Intervention*> blue_cards; // that have not ended, or are watched over still
  std::vector<const Contact*> contacts;        // that have not ended
  std::vector<const Visit*> entries;           // the last ones up to today, the newest first
  int all_entries = 0;                         // how many there are up to today
};

/// `last`: how many entries. Looks into the family and the office.
BeforeVisit before_visit(const CaseOnDay& c, int last = usual_entries);

// `show`. Personal texts, notes too, only where names are shown; else what is left out is said at the end.

std::string before_visit_text(const BeforeVisit& known, const show::Look& look);

std::string before_visit_json(const BeforeVisit& known, const show::Look& look);

} // namespace asystent::report
