#pragma once

#include "dashboard/dashboard.hpp"
#include "show/look.hpp"

#include <string>

namespace asystent::dashboard {

// The parts of a family's page, each a whole section; empty where there is nothing to say.

/// Status, assistant, consent, plan, contacts, assessments.
std::string glance_section(const report::FamilySummary& summary, const show::Look& look);

/// What is overdue and what comes, with the commands that mend it.
std::string terms_section(const report::FamilySummary& summary, const show::Look& look);

std::string scores_section(const Family& family, const Office& office, const show::Look& look);
std::string goals_section(const report::FamilySummary& summary, const Office& office, const show::Look& look);
std::string findings_section(const report::FamilySummary& summary, const show::Look& look);

} // namespace asystent::dashboard
