#pragma once

#include "model/practice.hpp"
#include "report/agenda.hpp"
#include "show/look.hpp"

#include <string>

namespace asystent {

/// `report ics`: the agenda as an iCalendar file (RFC 5545), to import into or subscribe from a telephone or
/// a mail program. A day-long event for each; ids only, whatever the look says, because calendars are shared.
/// The same agenda gives the same text on any day: a UID names the deadline, and DTSTAMP is its event's date,
/// as the record does not say when it was last changed. Without events it still is a calendar, an empty one.
std::string calendar_ics(const Agenda& agenda, const Practice& practice, const Look& look);

} // namespace asystent
