#pragma once

#include "model/family_names.hpp"
#include "report/hours.hpp"
#include "show/look.hpp"

#include <string>

namespace asystent {

/// What of the time is shown. In task-based working time hours are not recorded (KP art. 149 § 2): then there
/// are days and entries, and no minute anywhere.
enum class TimeRecord { hours, days };

// `report hours`. The names of families stand beside their ids where `look.names` asks for them.

std::string hours_text(const HoursReport& report, const FamilyNames& names, TimeRecord record,
                       const Look& look);

std::string hours_json(const HoursReport& report, const FamilyNames& names, TimeRecord record,
                       const Look& look);

/// One row for each sum, of each assistant; no sums over assistants, for a spreadsheet has its own.
std::string hours_csv(const HoursReport& report, const FamilyNames& names, TimeRecord record,
                      const Look& look);

/// `12:05` for 725 minutes.
std::string hours_minutes_text(int minutes);

} // namespace asystent
