#include "dashboard/deadline_calendar.hpp"

#include "calendar/date.hpp"
#include "markup/html.hpp"
#include "markup/months.hpp"
#include "model/family_names.hpp"
#include "show/day_text.hpp"
#include "show/deadline_text.hpp"
#include "show/meeting_text.hpp"
#include "show/private.hpp"
#include "text/language.hpp"

#include <algorithm>
#include <map>

namespace asystent::dashboard {
namespace {

/// 0 is Monday.
std::size_t column_of(Date day) { return std::chrono::weekday(day).iso_encoding() - 1; }

std::size_t count_on(std::span<const AgendaDay> agenda, Date day) {
  const auto found = std::ranges::find(agenda, day, &AgendaDay::day);
  return found == agenda.end() ? 0 : found->deadlines.size() + found->visits.size();
}

std::string anchor(Date day) { return "d" + iso(day); }

std::string classes_of(const CalendarDay& day, Date today) {
  std::string classes;
  if (!day.in_range) classes += " out";
  if (day.is_free) classes += " free";
  if (day.day == today) classes += " today";
  return classes.empty() ? classes : classes.substr(1);
}

/// The number of the day, and below it how much there is on it.
std::string day_content(const CalendarDay& day, const show::Look& look) {
  const auto number = static_cast<unsigned>(std::chrono::year_month_day(day.day).day());
  if (day.count == 0) return std::to_string(number);
  return markup::element("a", {{"href", "#" + anchor(day.day)}},
                         fmt::format("{} <br>{}", number, markup::element("b", std::to_string(day.count))) +
                             markup::unseen(say(look.language, " do zrobienia", " to do")));
}

std::string day_cell(const std::optional<CalendarDay>& day, const show::Look& look) {
  if (!day) return markup::element("td", {{"class", "blank"}}, "");
  return markup::element(
      "td", {{"class", classes_of(*day, look.today)}, {"aria-current", day->day == look.today ? "date" : ""}},
      day_content(*day, look));
}

std::string month_table(const CalendarMonth& month, const show::Look& look) {
  std::string head;
  for (unsigned column = 1; column <= 7; ++column)
    head += markup::element("th", {{"scope", "col"}},
                            in_markup(weekday_name(std::chrono::weekday(column)).brief.in(look.language)));
  std::string rows;
  for (const CalendarWeek& week : month.weeks) {
    rows += "<tr>";
    for (const auto& day : week) rows += day_cell(day, look);
    rows += "</tr>\n";
  }
  return markup::element(
             "table", {{"class", "month"}},
             "\n" + markup::element("caption", in_markup(markup::month_text(month.month, look.language))) +
                 "\n" + markup::element("thead", markup::element("tr", head)) + "\n" +
                 markup::element("tbody", "\n" + rows)) +
         "\n";
}

/// A term whose end was moved off a free day says so: one plans by the day on which it is due.
std::string moved_from(const Finding& finding, const show::Look& look) {
  if (finding.due == finding.rolled) return {};
  return say(look.language, " (przesunięte z {})", " (moved from {})",
             show::weekday_text(*finding.due, look.language));
}

/// `umówiona wizyta 15:00`, `spotkanie w biurze 10:00–11:00: podpisanie planu`
std::string meeting_words(const NextVisit& meeting, const show::Look& look) {
  const std::string hours = show::hours_text(meeting.from, meeting.to);
  const std::string at = hours.empty() ? hours : hours + " ";
  if (meeting.is_announced) return at + say(look.language, "umówiona wizyta", "agreed visit");
  return at + show::subject_text(meeting, look);
}

/// What is to be done on the day, family by family.
std::map<std::string_view, std::string> things_of(const AgendaDay& day, const show::Look& look) {
  std::map<std::string_view, std::string> things;
  const auto add = [&](std::string_view family, const std::string& what) {
    std::string& all = things[family];
    all += (all.empty() ? "" : ", ") + what;
  };
  for (const Deadline* deadline : day.deadlines)
    add(deadline->finding.family,
        rules::subject_of(*deadline, look.language) + moved_from(deadline->finding, look));
  for (const NextVisit* visit : day.visits) add(visit->family, meeting_words(*visit, look));
  return things;
}

std::string agenda_item(const AgendaDay& day, const FamilyNames& names, const show::Look& look) {
  std::string items;
  for (const auto& [family, what] : things_of(day, look)) {
    const std::string name(show::shown(names.of(family), look));
    items += markup::element("li", markup::page_link(fmt::format("family/{}.html", family), family) + " " +
                                       in_markup(name.empty() ? what : name + ": " + what));
  }
  const std::string when = markup::element("time", {{"datetime", iso(day.day)}},
                                           in_markup(show::weekday_text(day.day, look.language)));
  return markup::element("li", {{"id", anchor(day.day)}},
                         markup::element("div", when + markup::small_line(
                                                           in_markup(show::distance_text(day.day, look)))) +
                             markup::element("ul", items)) +
         "\n";
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

std::string calendar_section(const Dashboard& board, const show::Look& look) {
  const Date last = look.today + std::chrono::days{dashboard_days};
  const auto days = agenda(board.upcoming, board.visits, look.today, last);
  const FreeDays free_days = Policy(board.cases->office.policy).free_days;
  std::string months;
  for (const CalendarMonth& month : calendar_months(days, free_days, look.today, last))
    months += month_table(month, look);
  const FamilyNames names(*board.cases);
  std::string items;
  for (const AgendaDay& day : days) items += agenda_item(day, names, look);
  const std::string title =
      say(look.language, "Terminy na {} dni", "Deadlines of the next {} days", dashboard_days);
  return markup::section(
      "calendar", title,
      markup::element("div", {{"class", "months"}}, "\n" + months) + "\n" +
          (items.empty() ? std::string() : markup::element("ol", {{"class", "agenda"}}, "\n" + items)));
}

} // namespace asystent::dashboard
