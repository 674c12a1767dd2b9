#pragma once

#include "model/family.hpp"

#include <vector>

namespace asystent {

/// The days on which a court's order wants reports and that no report meets, in order of time: of the days
/// that the court set for the time in which the order holds. A report in the order's case that was sent by
/// today and after the day before (for the first: after the order began) meets a day, and each report one. A
/// day before the file began needs no report and takes none.
std::vector<Date> unmet_report_dates(const Family& family, const Consent& order, Date today);

} // namespace asystent
