#pragma once

#include "calendar/period.hpp"
#include "model/case_set.hpp"
#include "model/policy.hpp"

#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace asystent {

// What an assistant worked, day by day. All of it looks into the cases that it was made from.

/// The part of a piece of work that goes to one family.
struct FamilyShare {
  const Family* family = nullptr;
  const Visit* visit = nullptr;
  int minutes = 0;
};

/// One piece of work: an entry of a family's journal, a meeting with several families (one entry in the
/// journal of each), or an entry of the worklog.
struct WorkEntry {
  Date date;
  std::optional<ClockTime> from; // with `to`, or neither
  std::optional<ClockTime> to;
  int minutes = 0;                 // 0: no time is written
  std::vector<FamilyShare> shares; // by family id; empty where `own` is set
  const WorklogEntry* own = nullptr;

  bool has_time() const { return minutes > 0; }
};

struct FreeDay {
  FreeDayKind kind{};
  Text name;
};

/// None for a working day. A Sunday that is a public holiday too is a `sunday` with the holiday's name; a
/// free day on a Saturday is that free day.
std::optional<FreeDay> free_day(Date day, const FreeDays& free_days);

struct WorkedDay {
  Date date;
  std::optional<FreeDay> free;
  std::vector<WorkEntry> entries; // by time; those without hours of the day last
};

/// How long an entry took, from `from` and `to`, else from `minutes`; 0 where neither says anything, or the
/// end is before the beginning.
int minutes_of(const Visit& visit);

/// Whether an entry is work: all that were not cancelled, for who found nobody at home went there too.
bool is_work(const Visit& visit);

/// The days of the period with any work, by assistant; "" has the entries that nobody can be found for.
///
/// A meeting is one entry: the same `group`, day, times and assistant in several families. Its minutes are
/// split evenly; what is left over goes to the first families, one minute each.
std::map<std::string_view, std::vector<WorkedDay>> worked_days(const CaseSet& cases, const Period& period);
std::vector<WorkedDay> worked_days(const CaseSet& cases, std::string_view assistant, const Period& period);

/// The area of an entry of the worklog: its own, else own work.
WorkArea work_area(const WorklogEntry& entry);

/// The minutes in each area that the entry is about. The entries of one meeting may name different ones.
std::map<WorkArea, int> minutes_by_area(const WorkEntry& entry);

/// Each task of art. 15 ust. 1 once, in the order of the act.
std::vector<Task> tasks_of(const WorkEntry& entry);

} // namespace asystent
