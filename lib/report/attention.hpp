#pragma once

#include "model/case_on_day.hpp"
#include "model/caseload.hpp"
#include "model/deadline.hpp"
#include "model/family_names.hpp"
#include "model/next_visit.hpp"
#include "show/handles.hpp"
#include "show/look.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::report {

/// How far `asystent` alone looks ahead.
inline constexpr int attention_days = 7;

/// A family that nobody works with yet.
struct WaitingFamily {
  std::string id;
  Status status{};
  Source source{};
  Date since; // the notice
};

/// A family in a time without visits.
struct SuspendedFamily {
  std::string id;
  Date from;
  std::optional<Date> until;
};

/// What needs attention today. Shown in the order of the day: today's meetings, what was forgotten, the
/// terms, and what lies ahead.
struct Attention {
  std::vector<Deadline> overdue;
  std::vector<Deadline> soon;             // due in attention_days days, today included
  std::vector<NextVisit> visits;          // agreed for these days, today's too, by day and hour
  std::vector<NextVisit> forgotten;       // agreed for a day that passed without an entry, the same
  std::vector<WaitingFamily> waiting;     // the longest first
  std::vector<SuspendedFamily> suspended; // today, the longest first
  std::vector<Finding> ahead;             // notices of what comes and is no deadline, the next first
};

/// What one family says in the morning, and by what the office is judged.
struct FamilyMorning {
  Attention attention;
  Engagements engagements;

  bool empty() const { return false; } // the office is judged by each family
};

/// In one family; nothing to attend to where an assistant is named and it is not theirs.
FamilyMorning morning(const CaseOnDay& c, std::string_view assistant = {});

/// In all of these families, in which one looked one by one, and in their office; sorted.
Attention attention(std::vector<FamilyMorning> families, const Office& office, Date today,
                    std::string_view assistant = {});

// `asystent` alone.

/// What can be done about something is numbered where `handles` are given.
std::string attention_text(const Attention& attention, const FamilyNames& names, const show::Look& look,
                           show::Handles* handles = nullptr);

/// All of a family about which a command can do something on that day, whatever list it was in: what such a
/// number is looked up in.
std::vector<show::Handle> handles_of(const CaseOnDay& c, const show::Look& look);

std::string attention_json(const Attention& attention, const FamilyNames& names, const show::Look& look);

} // namespace asystent::report
