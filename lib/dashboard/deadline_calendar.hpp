#pragma once

#include "calendar/free_days.hpp"
#include "dashboard/dashboard.hpp"
#include "show/look.hpp"

#include <array>
#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace asystent::dashboard {

/// What is to be done on one day. Looks into the lists that it was made from.
struct AgendaDay {
  Date day;
  std::vector<const Deadline*> deadlines; // whose last day it is: rolled
  std::vector<const NextVisit*> visits;
};

/// The days from `first` to `last` on which there is something, by day.
std::vector<AgendaDay> agenda(std::span<const Deadline> deadlines, std::span<const NextVisit> visits,
                              Date first, Date last);

struct CalendarDay {
  Date day;
  bool in_range = false; // from first to last
  bool is_free = false;  // a Saturday or a free day
  std::size_t count = 0; // deadlines and visits
};

/// From Monday to Sunday; empty where the day is of another month.
using CalendarWeek = std::array<std::optional<CalendarDay>, 7>;

struct CalendarMonth {
  std::chrono::year_month month;
  std::vector<CalendarWeek> weeks;
};

/// The months from that of `first` to that of `last`.
std::vector<CalendarMonth> calendar_months(std::span<const AgendaDay> agenda, const FreeDays& free_days,
                                           Date first, Date last);

/// A section of the first page: the months with the number of deadlines on each day, and below them the days
/// with what is due.
std::string calendar_section(const Dashboard& board, const show::Look& look);

} // namespace asystent::dashboard
