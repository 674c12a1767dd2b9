#pragma once

#include "calendar/period.hpp"
#include "model/case_set.hpp"
#include "model/deadline.hpp"
#include "model/family_names.hpp"
#include "model/next_visit.hpp"
#include "model/worked_days.hpp"
#include "show/look.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::report {

/// A piece of work that was done, and by whom; empty: nobody can be found for it.
struct DoneWork {
  std::string_view assistant;
  WorkEntry work;
};

/// A visit that was called off: no work, and still of the day.
struct CalledOff {
  const Family* family = nullptr;
  const Visit* visit = nullptr;
  std::string_view assistant;
};

/// What was done on a day and what comes. Looks into the cases that it was made from.
struct DiaryDay {
  Date date;
  std::optional<FreeDay> free;
  std::vector<DoneWork> done;        // by hour
  std::vector<CalledOff> called_off; // as in the records
  std::vector<NextVisit> meetings;   // agreed, and those that passed without an entry; by hour
  std::vector<Deadline> due;         // whose last day it is, overdue ones too

  bool empty() const { return done.empty() && called_off.empty() && meetings.empty() && due.empty(); }
  int minutes() const;
};

/// The days of a time on which there is something.
struct Diary {
  Period period;
  std::vector<DiaryDay> days;
};

/// Only what is of the assistant, if one is named.
Diary diary(const CaseSet& cases, const Period& period, Date today, std::string_view assistant = {});

/// From Monday to Sunday.
Period week_of(Date day);

// `report week`, `report month`.

std::string diary_text(const Diary& diary, const FamilyNames& names, const show::Look& look);

std::string diary_json(const Diary& diary, const FamilyNames& names, const show::Look& look);

} // namespace asystent::report
