#pragma once

#include "model/cases.hpp"
#include "report/next_visit.hpp"
#include "rules/deadline.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace asystent {

/// What belongs into a calendar. The visits look into the cases.
struct Agenda {
  std::vector<Deadline> deadlines; // overdue too; by rolled date
  std::vector<NextVisit> visits;   // agreed, forgotten ones too; by day
};

/// What is overdue, and what comes in at most `days` days: of all families, or of those of one assistant.
Agenda agenda(const Cases& cases, Date today, int days, std::string_view assistant = {});

/// Names one deadline as long as it is the same one: by its kind, family and event, and by goal, action or
/// number where one event has several. No two deadlines of a folder share it; neither today nor the place in
/// the file is in it, and no id of a member. Letters, digits and `.-_%` only.
std::string key_of(const Deadline& deadline, const Cases& cases);

/// The same for a visit that was agreed.
std::string key_of(const NextVisit& visit);

} // namespace asystent
