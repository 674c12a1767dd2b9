#include "report/agenda.hpp"
#include "show/day_text.hpp"
#include "show/deadline_text.hpp"
#include "show/meeting_text.hpp"
#include "show/private.hpp"
#include "text/ics.hpp"
#include "text/language.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace asystent::report {
namespace {

constexpr std::array days_before_others{7, 1};

/// One event: of a whole day, or at its hour.
struct Event {
  std::string key;
  Date stamp;
  Date day;
  std::optional<ClockTime> from; // none: the whole day
  std::optional<ClockTime> to;
  std::string summary;
  std::string description;
  Text category;
  std::vector<int> alarms; // days before
};

/// `20261123`
std::string basic(Date day) {
  std::string text = iso(day);
  std::erase(text, '-');
  return text;
}

/// The day itself begins at midnight: at 8 in the morning so many days before it.
std::string trigger(int days_before) {
  if (days_before == 0) return "PT8H";
  return days_before == 1 ? "-PT16H" : fmt::format("-P{}DT16H", days_before - 1);
}

std::string alarm_lines(int days_before, const std::string& summary) {
  return ics_line("BEGIN", "VALARM") + ics_line("ACTION", "DISPLAY") +
         ics_line("DESCRIPTION", ics_text(summary)) + ics_line("TRIGGER", trigger(days_before)) +
         ics_line("END", "VALARM");
}

constexpr std::string_view time_zone = "Europe/Warsaw";

/// `20261126T150000`; 24:00 is the beginning of the next day.
std::string basic(Date day, ClockTime time) {
  const std::chrono::minutes of_day{time.minutes};
  const auto hours = std::chrono::duration_cast<std::chrono::hours>(of_day);
  if (hours.count() == 24) return basic(day + std::chrono::days{1}, ClockTime{0});
  return fmt::format("{}T{:02}{:02}00", basic(day), hours.count(), (of_day - hours).count());
}

std::string local_time_line(std::string_view name, Date day, ClockTime time) {
  return ics_line(fmt::format("{};TZID={}", name, time_zone), basic(day, time));
}

std::string time_lines(const Event& event) {
  if (!event.from) return ics_line("DTSTART;VALUE=DATE", basic(event.day));
  std::string lines = local_time_line("DTSTART", event.day, *event.from);
  if (event.to && *event.to > *event.from) lines += local_time_line("DTEND", event.day, *event.to);
  return lines;
}

struct ClockChange {
  std::string_view component; // DAYLIGHT: summer time
  std::string_view since;     // of the first change by today's rule
  std::string_view before;
  std::string_view after;
  std::string_view name;
  std::string_view month;
};

/// The rule of the European Union since 1996: the last Sundays of March and October.
constexpr auto clock_changes = std::to_array<ClockChange>({
    {"DAYLIGHT", "19960331T020000", "+0100", "+0200", "CEST", "3"},
    {"STANDARD", "19961027T030000", "+0200", "+0100", "CET", "10"},
});

std::string time_zone_lines() {
  std::string lines = ics_line("BEGIN", "VTIMEZONE") + ics_line("TZID", time_zone);
  for (const ClockChange& change : clock_changes)
    lines += ics_line("BEGIN", change.component) + ics_line("DTSTART", change.since) +
             ics_line("TZOFFSETFROM", change.before) + ics_line("TZOFFSETTO", change.after) +
             ics_line("TZNAME", change.name) +
             ics_line("RRULE", fmt::format("FREQ=YEARLY;BYMONTH={};BYDAY=-1SU", change.month)) +
             ics_line("END", change.component);
  return lines + ics_line("END", "VTIMEZONE");
}

std::string event_lines(const Event& event, Language language) {
  std::string lines =
      ics_line("BEGIN", "VEVENT") + ics_line("UID", event.key + "@asystent") +
      ics_line("DTSTAMP", basic(event.stamp) + "T000000Z") + time_lines(event) +
      ics_line("SUMMARY", ics_text(event.summary)) + ics_line("DESCRIPTION", ics_text(event.description)) +
      ics_line("CATEGORIES", ics_text(event.category.in(language))) + ics_line("CLASS", "PRIVATE") +
      ics_line("TRANSP", event.from ? "OPAQUE" : "TRANSPARENT");
  for (const int days : event.alarms) lines += alarm_lines(days, event.summary);
  return lines + ics_line("END", "VEVENT");
}

// A visit is planned from one to the next, and what has passed needs no reminder of the telephone.
std::vector<int> alarms_of(const Deadline& deadline, const Policy& policy) {
  if (deadline.state == DeadlineState::overdue || deadline.finding.id == FindingId::visit_gap) return {};
  if (deadline.finding.id == FindingId::review_overdue) return policy.review_warn_days;
  return {days_before_others.begin(), days_before_others.end()};
}

/// Terms roll from Saturdays and free days only.
std::string kind_of_free_day(Date day, Language language) {
  const std::chrono::weekday weekday{day};
  if (weekday == std::chrono::Saturday) return say(language, "sobota", "a Saturday");
  if (weekday == std::chrono::Sunday) return say(language, "niedziela", "a Sunday");
  return say(language, "dzień wolny", "a free day");
}

std::string description_of(const Deadline& deadline, const show::Look& look) {
  const Finding& finding = deadline.finding;
  const std::string command = show::mending_command(deadline, look);
  if (finding.rolled == finding.due) return command;
  return say(look.language, "Termin to {} ({}), więc przechodzi na ten dzień.\n{}",
             "The term is {} ({}), so it moves to this day.\n{}", show::day_text(*finding.due, look.language),
             kind_of_free_day(*finding.due, look.language), command);
}

/// Makes the events of a calendar in one look.
class Events {
public:
  Events(const FamilyNames& names, const Policy& policy, const show::Look& look)
      : names_(names), policy_(policy), look_(look) {}

  Event of(const AgendaItem<Deadline>& keyed) const {
    const Deadline& deadline = keyed.item;
    const Finding& finding = deadline.finding;
    return {.key = keyed.key,
            .stamp = *finding.date,
            .day = *finding.rolled,
            .from = std::nullopt,
            .to = std::nullopt,
            .summary =
                fmt::format("{}: {}", family(finding.family), rules::subject_of(deadline, look_.language)),
            .description = description_of(deadline, look_),
            .category = {"termin", "deadline"},
            .alarms = alarms_of(deadline, policy_)};
  }

  Event of(const AgendaItem<NextVisit>& keyed) const {
    const NextVisit& visit = keyed.item;
    return {.key = keyed.key,
            .stamp = visit.day,
            .day = visit.day,
            .from = visit.from,
            .to = visit.to,
            .summary = fmt::format("{}: {}", family(visit.family), subject(visit)),
            .description = fmt::format("asystent visit add {}", visit.family),
            .category = {"wizyta", "visit"},
            .alarms = {}};
  }

private:
  std::string subject(const NextVisit& visit) const {
    return visit.is_announced ? say(look_.language, "umówiona wizyta", "agreed visit")
                              : show::subject_text(visit, look_);
  }

  std::string family(std::string_view id) const { return show::with_name(id, names_.of(id), look_); }

  const FamilyNames& names_;
  const Policy& policy_;
  const show::Look& look_;
};

} // namespace

std::string agenda_ics(const Agenda& agenda, const FamilyNames& names, const Policy& policy,
                       const show::Look& look) {
  std::string text = ics_line("BEGIN", "VCALENDAR") + ics_line("VERSION", "2.0") +
                     ics_line("PRODID", "-//asystent//asystent 1.0//PL") + ics_line("CALSCALE", "GREGORIAN") +
                     ics_line("X-WR-CALNAME", say(look.language, "Asystent rodziny", "Family assistant"));
  const auto has_hour = [](const auto& keyed) { return keyed.item.from.has_value(); };
  if (std::ranges::any_of(agenda.visits, has_hour)) text += time_zone_lines();
  const Events events(names, policy, look);
  for (const auto& deadline : agenda.deadlines) text += event_lines(events.of(deadline), look.language);
  for (const auto& visit : agenda.visits) text += event_lines(events.of(visit), look.language);
  return text + ics_line("END", "VCALENDAR");
}

} // namespace asystent::report
