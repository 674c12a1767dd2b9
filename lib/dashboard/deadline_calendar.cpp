#include "dashboard/deadline_calendar.hpp"

#include <algorithm>
#include <map>

namespace asystent {
namespace {

/// 0 is Monday.
std::size_t column_of(Date day) { return std::chrono::weekday(day).iso_encoding() - 1; }

std::size_t count_on(std::span<const AgendaDay> agenda, Date day) {
  const auto found = std::ranges::find(agenda, day, &AgendaDay::day);
  return found == agenda.end() ? 0 : found->deadlines.size() + found->visits.size();
}

} // namespace

std::vector<AgendaDay> agenda(std::span<const Deadline> deadlines, std::span<const NextVisit> visits,
                              Date first, Date last) {
  std::map<Date, AgendaDay> days;
  const auto is_shown = [&](Date day) { return first <= day && day <= last; };
  for (const Deadline& deadline : deadlines)
    if (is_shown(*deadline.finding.rolled)) days[*deadline.finding.rolled].deadlines.push_back(&deadline);
  for (const NextVisit& visit : visits)
    if (is_shown(visit.day)) days[visit.day].visits.push_back(&visit);
  std::vector<AgendaDay> all;
  for (auto& [day, entry] : days) {
    entry.day = day;
    all.push_back(std::move(entry));
  }
  return all;
}

std::vector<CalendarMonth> calendar_months(std::span<const AgendaDay> agenda, const FreeDays& free_days,
                                           Date first, Date last) {
  const std::chrono::year_month_day from(first);
  const std::chrono::year_month_day to(last);
  std::vector<CalendarMonth> months;
  for (auto month = from.year() / from.month(); month <= to.year() / to.month();
       month += std::chrono::months{1}) {
    CalendarMonth& added = months.emplace_back(CalendarMonth{month, std::vector<CalendarWeek>(1)});
    for (Date day = month / 1; day <= Date(month / std::chrono::last); day += std::chrono::days{1}) {
      if (column_of(day) == 0 && std::chrono::year_month_day(day).day() != std::chrono::day{1})
        added.weeks.emplace_back();
      added.weeks.back()[column_of(day)] =
          CalendarDay{day, first <= day && day <= last, !free_days.is_working(day), count_on(agenda, day)};
    }
  }
  return months;
}

} // namespace asystent
