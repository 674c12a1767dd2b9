#include "report/agenda.hpp"
#include "show/day_text.hpp"
#include "show/deadline_text.hpp"
#include "show/private.hpp"
#include "text/ics.hpp"
#include "text/language.hpp"

#include <algorithm>

namespace asystent::report {
namespace {

constexpr std::array days_before_others{7, 1};

/// One event of a whole day.
struct Event {
  std::string key;
  Date stamp;
  Date day;
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

std::string event_lines(const Event& event, Language language) {
  std::string lines = ics_line("BEGIN", "VEVENT") + ics_line("UID", event.key + "@asystent") +
                      ics_line("DTSTAMP", basic(event.stamp) + "T000000Z") +
                      ics_line("DTSTART;VALUE=DATE", basic(event.day)) +
                      ics_line("SUMMARY", ics_text(event.summary)) +
                      ics_line("DESCRIPTION", ics_text(event.description)) +
                      ics_line("CATEGORIES", ics_text(event.category.in(language))) +
                      ics_line("CLASS", "PRIVATE") + ics_line("TRANSP", "TRANSPARENT");
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
            .summary = say(look_.language, "{}: umówiona wizyta", "{}: agreed visit", family(visit.family)),
            .description = fmt::format("asystent visit add {}", visit.family),
            .category = {"wizyta", "visit"},
            .alarms = {}};
  }

private:
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
  const Events events(names, policy, look);
  for (const auto& deadline : agenda.deadlines) text += event_lines(events.of(deadline), look.language);
  for (const auto& visit : agenda.visits) text += event_lines(events.of(visit), look.language);
  return text + ics_line("END", "VCALENDAR");
}

} // namespace asystent::report
