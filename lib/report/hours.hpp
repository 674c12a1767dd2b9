#pragma once

#include "model/family_names.hpp"
#include "model/worked_days.hpp"
#include "sheet/sheet.hpp"
#include "show/look.hpp"

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::report {

/// How much work: a meeting with several families is one entry; `days` are those with any of it.
struct Amount {
  int entries = 0;
  int days = 0;
  int minutes = 0;

  bool operator==(const Amount&) const = default;
};

/// Work on a day that is free, or on a Saturday.
struct FreeDayWork {
  Date date;
  FreeDay day;
  Amount amount;
};

/// The sums of some days. The minutes of the areas add up to the total, and those of the families with own
/// work too. Tasks do not: an entry with several counts in whole for each.
struct Hours {
  Amount total;
  std::array<Amount, words<WorkArea>.size()> areas;
  std::array<Amount, words<Task>.size()> tasks;
  Amount without_task;
  std::map<std::string_view, Amount> families; // by id
  Amount own_work;                             // entries of the worklog
  std::vector<FreeDayWork> free_days;
  std::vector<WorkEntry> without_time;
  int meetings = 0;  // entries with more than one family
  int cancelled = 0; // entries of journals that are no work
};

/// The sums of both; days of different assistants are different days.
Hours& operator+=(Hours& sum, const Hours& more);

struct AssistantHours {
  std::string_view id;                  // empty: nobody can be found for the entries
  const Assistant* assistant = nullptr; // nullptr: not in asystent.yaml
  Hours hours;
};

struct HoursReport {
  Period period;
  std::vector<AssistantHours> assistants;
  Hours total;
};

/// The assistants employed on any day of the period, in the office's order, and whoever else worked in it.
HoursReport hours_report(const CaseSet& cases, const Period& period);

/// The same of one assistant only: nobody else, and one without entries too.
HoursReport hours_report(const CaseSet& cases, const Period& period, std::string_view assistant);

/// What of the time is shown. In task-based working time hours are not recorded (KP art. 149 § 2): then there
/// are days and entries, and no minute anywhere.
enum class TimeRecord { hours, days };

/// What the report is shown with.
struct HoursShown {
  const FamilyNames& names;
  TimeRecord record;
  const show::Look& look;
};

// `report hours`. The names of families stand beside their ids where `look.names` asks for them.

std::string hours_text(const HoursReport& report, const FamilyNames& names, TimeRecord record,
                       const show::Look& look);

std::string hours_json(const HoursReport& report, const FamilyNames& names, TimeRecord record,
                       const show::Look& look);

/// One row for each sum, of each assistant; no sums over assistants, for a spreadsheet has its own.
std::string hours_csv(const HoursReport& report, const FamilyNames& names, TimeRecord record,
                      const show::Look& look);

/// A sheet for each sort of sums; those without a row are left out.
sheet::Workbook hours_sheet(const HoursReport& report, const FamilyNames& names, TimeRecord record,
                            const show::Look& look);

} // namespace asystent::report
