#pragma once

#include "model/case_on_day.hpp"
#include "model/deadline.hpp"
#include "model/family_names.hpp"
#include "model/next_visit.hpp"
#include "model/policy.hpp"
#include "show/look.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asystent::report {

/// A deadline, or a visit that was agreed, and what names it as long as it is the same one: its kind, family
/// and event, and goal, action or number where one event has several. No two of a folder share a key; neither
/// today nor the place in the file is in it, and no id of a member. Letters, digits and `.-_%` only.
template <class Item>
struct AgendaItem {
  Item item;
  std::string key;
};

/// What belongs into a calendar.
struct Agenda {
  std::vector<AgendaItem<Deadline>> deadlines; // overdue too
  std::vector<AgendaItem<NextVisit>> visits;   // forgotten ones too

  bool empty() const { return deadlines.empty() && visits.empty(); }
};

/// What is overdue in one family, and what comes in at most `days` days; only of the assistant, if one is
/// named.
Agenda agenda(const CaseOnDay& c, int days, std::string_view assistant = {});

/// In all of these families, in which one looked one by one; by rolled date and by day.
Agenda all_agenda(std::vector<Agenda> of_families);

/// `report ics`: the agenda as an iCalendar file (RFC 5545), to import into or subscribe from a telephone or
/// a mail program. A day-long event for each, on the last day on which it can be done; a meeting whose hour
/// is known stands at its hour, in the time zone of Poland. The same agenda gives the same text on any day: a
/// UID names the deadline, and DTSTAMP is its event's date, as the record does not say when it was last
/// changed. Without events it still is a calendar, an empty one.
std::string agenda_ics(const Agenda& agenda, const FamilyNames& names, const Policy& policy,
                       const show::Look& look);

} // namespace asystent::report
