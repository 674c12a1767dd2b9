#pragma once

#include "dashboard/dashboard.hpp"
#include "show/look.hpp"

#include <string>

namespace asystent {

// The parts of the first page, each a whole section.

/// How many are overdue, due soon, active, and free places.
std::string tiles(const Dashboard& board, const Look& look);

std::string unreadable_section(const Dashboard& board, const Look& look);
std::string overdue_section(const Dashboard& board, const Look& look);
std::string caseload_section(const Dashboard& board, const Look& look);

/// The months with the number of deadlines on each day, and below them the days with what is due.
std::string calendar_section(const Dashboard& board, const Look& look);

std::string visits_section(const Dashboard& board, const Look& look);
std::string families_section(const Dashboard& board, const Look& look);

/// The link to a family's page, with the name below where names are shown.
std::string family_link(const Family& family, const Look& look);

} // namespace asystent
