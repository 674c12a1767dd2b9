#include "model/agreed_meetings.hpp"
#include "model/agreed_steps.hpp"
#include "model/newest.hpp"
#include "rules/agreements_words.hpp"
#include "rules/themes.hpp"

namespace asystent::rules {
namespace {

void agreed_overdue(const CaseOnDay& c, FindingsOfRule& found) {
  if (!c.is_active()) return;
  for (const auto& [visit, step, number] : open_steps(c.family)) {
    if (!step->due || !c.judges(*step->due)) continue;
    Finding& finding = found.at(*visit, step->due.at);
    set_due(finding, *visit->date, *step->due);
    finding.assistant = c.visited_by(*visit);
    finding.arguments = {{"step", number}, {"words", PrivateText(*step->what)}};
  }
}

/// Whether the day has passed lately, and nothing was written since.
bool is_unkept(const CaseOnDay& c, Date day, const Visit* last) {
  const bool is_asked = day < c.today && day + days_asked >= c.today && c.judges(day);
  return is_asked && (last == nullptr || *last->date < day);
}

Finding& at_meeting(FindingsOfRule& found, const JudgedEntry& entry, Date written, const Value<Date>& meeting,
                    Text what) {
  Finding& finding = found.at(entry, meeting.at);
  set_due(finding, written, *meeting);
  finding.arguments = {{"what", what}};
  return finding;
}

void appointment_unkept(const CaseOnDay& c, FindingsOfRule& found) {
  if (!c.is_active()) return;
  const Visit* last = newest(c.family.visits, [](const Visit&) { return true; });
  for (const Appointment& appointment : c.family.appointments)
    if (!appointment.dropped && is_unkept(c, *appointment.date, last))
      at_meeting(found, appointment, *appointment.date, appointment.date,
                 {"umówione spotkanie", "the meeting agreed"});
  for (const Visit& visit : c.family.visits)
    if (visit.next && is_unkept(c, visit.next->day, last))
      at_meeting(found, visit, *visit.date, {visit.next->day, visit.next.at},
                 {"umówiona wizyta", "the visit agreed"})
          .assistant = c.visited_by(visit);
}

// Art. 16 ust. 1 pkt 2 and art. 190a: an answer comes at once, at most within 7 days.
void letter_unanswered(const CaseOnDay& c, FindingsOfRule& found) {
  for (const Letter& letter : c.family.letters) {
    if (!is_request(letter) || letter.answered) continue;
    const Term term =
        letter.due ? Term{*letter.due, *letter.due} : c.term_in_days(*letter.date, c.policy.letter_days);
    if (!c.judges(term.due)) continue;
    Finding& finding = letter.due ? found.at(letter, letter.due.at) : found.at(letter);
    set_term(finding, *letter.date, term);
    finding.arguments = {{"words", PrivateText(*letter.about)}};
  }
}

using enum Severity;
using enum RuleTiming;
using enum RuleAssignee;

constexpr auto of_families = std::to_array<FamilyRule>({
    {FindingId::agreed_overdue, warning, term, on_its_date, agreed_overdue},
    {FindingId::appointment_unkept, warning, now, on_its_date, appointment_unkept},
    {FindingId::letter_unanswered, warning, term, on_its_date, letter_unanswered},
});

} // namespace

Theme agreements_rules() { return {agreements_words, of_families}; }

} // namespace asystent::rules
