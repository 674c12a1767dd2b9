#pragma once

#include "dashboard/dashboard.hpp"
#include "show/look.hpp"

#include <string>

namespace asystent::dashboard {

// The parts of the first page, each a whole section; the calendar is in deadline_calendar.hpp.

/// How many are overdue, due soon, active, and free places.
std::string tiles(const Dashboard& board, const show::Look& look);

std::string unreadable_section(const Dashboard& board, const show::Look& look);
std::string overdue_section(const Dashboard& board, const show::Look& look);
std::string caseload_section(const Dashboard& board, const show::Look& look);

std::string visits_section(const Dashboard& board, const show::Look& look);
std::string families_section(const Dashboard& board, const show::Look& look);

} // namespace asystent::dashboard
