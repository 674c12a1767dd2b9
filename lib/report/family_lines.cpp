#include "report/family_lines.hpp"

#include "show/actor.hpp"
#include "show/meeting_text.hpp"

namespace asystent::report {
namespace {

void add_next_action(const NextAction& next, Lines& lines) {
  std::string text = lines.say("{}, działanie {}, do {}", "{}, action {}, by {}", *next.goal->id, next.number,
                               lines.near(*next.action->due));
  text += lines.told(*next.action->what);
  lines.add({"najbliższe działanie", "next action"}, std::move(text));
}

void add_suspension(const Suspension& suspension, Lines& lines) {
  std::string text = lines.say("od {}", "since {}", lines.day(*suspension.from));
  text += suspension.until ? lines.say(" do {}", " until {}", lines.day(*suspension.until))
                           : lines.say(", bez podanego końca", ", without an end");
  if (suspension.reason) text += lines.told(*suspension.reason);
  lines.add({"bez wizyt", "no visits"}, std::move(text), show::Paint::yellow);
}

void add_term(Text what, const Deadline& deadline, Lines& lines) {
  const Date due = *deadline.finding.due;
  const Date rolled = *deadline.finding.rolled;
  std::string text = lines.say("do {}", "by {}", lines.near(due));
  if (rolled != due)
    text +=
        lines.say(", najpóźniej {}", ", {} at the latest", show::weekday_text(rolled, lines.look().language));
  lines.add(what, std::move(text));
}

void add_meeting(const NextVisit& meeting, Lines& lines) {
  const Text what = meeting.is_announced ? Text{"umówiona wizyta", "agreed visit"}
                                         : Text{"umówione spotkanie", "agreed meeting"};
  std::string text = fmt::format("{} ({})", show::moment_text(meeting, lines.look().language),
                                 show::distance_text(meeting.day, lines.look()));
  if (!meeting.is_announced) text += ", " + show::subject_text(meeting, lines.look());
  if (meeting.missed)
    lines.add(what, lines.say("{}, bez wpisu", "{}, without an entry", text), show::Paint::yellow);
  else
    lines.add(what, std::move(text));
}

} // namespace

bool is_over(const FamilySummary& summary) {
  return summary.status == Status::monitoring || summary.status == Status::closed;
}

void add_status(const FamilySummary& summary, Lines& lines) {
  std::string text(lines.of(summary.status));
  if (summary.since) text += lines.say(" od {}", " since {}", lines.day(*summary.since));
  if (summary.family->za_zyciem.value_or(false)) text += ", „Za życiem”";
  const auto& closure = summary.family->closure;
  if (closure && is_over(summary)) text += fmt::format(" ({})", lines.of(*closure->reason));
  lines.add({"status", "status"}, std::move(text));
}

void add_assistant(const FamilySummary& summary, Lines& lines) {
  if (summary.assistant.empty()) {
    if (summary.status == Status::active)
      lines.add({"asystent", "assistant"}, lines.say("brak", "none"), show::Paint::red);
    return;
  }
  std::string text(summary.assistant);
  if (const auto name = show::shown(summary.assistant_name, lines.look()); !name.empty())
    text += fmt::format(" ({})", name);
  lines.add({"asystent", "assistant"}, std::move(text));
  for (const std::string_view substitute : summary.substitutes)
    lines.add({"zastępstwo", "substitute"}, std::string(substitute));
}

void add_consents(const FamilySummary& summary, Lines& lines) {
  for (const Consent* consent : summary.consents)
    lines.add({"podstawa pracy", "basis of work"},
              lines.say("{} od {}", "{} since {}", lines.of(*consent->kind), lines.day(*consent->from)));
  if (summary.consents.empty() && summary.status == Status::active)
    lines.add({"podstawa pracy", "basis of work"}, lines.say("brak", "none"), show::Paint::red);
}

std::string draft_text(const Plan& draft, const Lines& lines) {
  return lines.say("szkic, {0} {0:cel|cele|celów}", "a draft, {0} {0:goal|goals}",
                   Count{static_cast<int>(draft.goals.size())});
}

void add_plan(const FamilySummary& summary, Lines& lines) {
  if (!summary.plan) {
    if (summary.draft != nullptr)
      lines.add({"plan", "plan"}, lines.say("brak; {}", "none; {}", draft_text(*summary.draft, lines)),
                show::Paint::yellow);
    else if (summary.status == Status::active)
      lines.add({"plan", "plan"}, lines.say("brak", "none"), show::Paint::yellow);
    return;
  }
  const Plan& plan = *summary.plan->plan;
  std::string text = lines.say("z {}", "of {}", lines.day(*plan.date));
  if (plan.until) text += lines.say(", do {}", ", until {}", lines.day(*plan.until));
  if (!is_over(summary))
    text += lines.say("; cele w toku: {}, zakończone: {}", "; open goals: {}, closed: {}",
                      summary.plan->open_goals, summary.plan->closed_goals);
  if (summary.draft != nullptr) text += "; " + draft_text(*summary.draft, lines);
  lines.add({"plan", "plan"}, std::move(text));
  if (summary.plan->next_action && !is_over(summary)) add_next_action(*summary.plan->next_action, lines);
}

void add_contacts(const FamilySummary& summary, Lines& lines) {
  if (const Visit* contact = summary.last_contact)
    lines.add({"ostatni kontakt", "last contact"},
              fmt::format("{}, {}", lines.near(*contact->date), lines.of(*contact->kind)));
  for (const Suspension* suspension : summary.suspensions) add_suspension(*suspension, lines);
  for (const NextVisit& meeting : summary.meetings) add_meeting(meeting, lines);
}

/// `: asystent`; nothing where names are not shown.
std::string told_actor(Private who, const show::Look& look) {
  return look.names ? fmt::format(": {}", show::shown_actor(who, look)) : std::string();
}

void add_steps(const FamilySummary& summary, Lines& lines) {
  if (is_over(summary)) return;
  for (const auto& [visit, step, number] : summary.steps) {
    std::string text = lines.say("{}, z {}", "{}, of {}", number, lines.day(*visit->date));
    if (step->due) text += lines.say(", do {}", ", by {}", lines.near(*step->due));
    text += told_actor(*step->who, lines.look()) + lines.told(*step->what);
    lines.add({"ustalenie", "agreed step"}, std::move(text));
  }
}

void add_assessments(const FamilySummary& summary, Lines& lines) {
  if (const Assessment* last = summary.last_assessment)
    lines.add({"ostatnia ocena", "last assessment"},
              fmt::format("{}, {}", lines.near(*last->date), lines.of(*last->conclusion)));
  if (summary.next_assessment)
    add_term({"następna ocena", "next assessment"}, *summary.next_assessment, lines);
  if (summary.next_monitoring)
    add_term({"następne monitorowanie", "next monitoring"}, *summary.next_monitoring, lines);
}

void add_court_papers(const FamilySummary& summary, Lines& lines) {
  for (const CourtPaper* paper : summary.open_court_papers) {
    std::string text = lines.say("{}, wniosek sądu z {}", "{}, requested on {}", lines.of(*paper->kind),
                                 lines.day(*paper->requested));
    if (paper->due) text += lines.say(", do {}", ", by {}", lines.near(*paper->due));
    lines.add({"pismo do sądu", "court paper"}, std::move(text));
  }
}

void add_services(const FamilySummary& summary, Lines& lines) {
  for (const Service* service : summary.services) {
    std::string text =
        lines.say("{} od {}", "{} since {}", lines.of(*service->kind), lines.day(*service->from));
    text += lines.told(*service->provider);
    lines.add({"pomoc innych", "help of others"}, std::move(text));
  }
}

} // namespace asystent::report
