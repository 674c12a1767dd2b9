#include "report/family.hpp"
#include "report/family_members.hpp"
#include "show/day_text.hpp"
#include "show/deadline_text.hpp"
#include "show/finding_text.hpp"
#include "show/look.hpp"
#include "show/private.hpp"
#include "text/language.hpp"
#include "text/utf8.hpp"

namespace asystent::report {
namespace {

/// Writes one family's lines in one look.
class Lines {
public:
  Lines(const show::Look& look, show::TextTable& table) : look_(look), table_(table) {}

  void add(Text what, std::string how, show::Paint paint = show::Paint::plain) {
    const bool is_repeated = what.en == last_.en;
    table_.add({{std::string(is_repeated ? "" : what.in(look_.language)), show::Paint::dim},
                {std::move(how), paint}});
    last_ = what;
  }

  std::string day(Date date) const { return show::day_text(date, look_.language); }

  /// `24.11.2026 (za 4 dni)`
  std::string near(Date date) const {
    return fmt::format("{} ({})", day(date), show::distance_text(date, look_));
  }

  template <Worded Enum>
  std::string_view of(Enum value) const {
    return label(value).in(look_.language);
  }

  template <class... Arguments>
  std::string say(fmt::format_string<Arguments...> pl, fmt::format_string<Arguments...> en,
                  Arguments&&... arguments) const {
    return asystent::say(look_.language, pl, en, std::forward<Arguments>(arguments)...);
  }

  /// `: Rozmowa z pedagogiem`; nothing where names are not shown.
  std::string told(Private text) const {
    return look_.names ? fmt::format(": {}", show::shown(text, look_)) : std::string();
  }

  const show::Look& look() const { return look_; }

private:
  const show::Look& look_;
  show::TextTable& table_;
  Text last_;
};

/// Monitored or closed: what the plan still had open is no longer worked on.
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

void add_next_action(const NextAction& next, Lines& lines) {
  std::string text = lines.say("{}, działanie {}, do {}", "{}, action {}, by {}", *next.goal->id, next.number,
                               lines.near(*next.action->due));
  text += lines.told(*next.action->what);
  lines.add({"najbliższe działanie", "next action"}, std::move(text));
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

void add_suspension(const Suspension& suspension, Lines& lines) {
  std::string text = lines.say("od {}", "since {}", lines.day(*suspension.from));
  text += suspension.until ? lines.say(" do {}", " until {}", lines.day(*suspension.until))
                           : lines.say(", bez podanego końca", ", without an end");
  if (suspension.reason) text += lines.told(*suspension.reason);
  lines.add({"bez wizyt", "no visits"}, std::move(text), show::Paint::yellow);
}

void add_contacts(const FamilySummary& summary, Lines& lines) {
  if (const Visit* contact = summary.last_contact)
    lines.add({"ostatni kontakt", "last contact"},
              fmt::format("{}, {}", lines.near(*contact->date), lines.of(*contact->kind)));
  for (const Suspension* suspension : summary.suspensions) add_suspension(*suspension, lines);
  if (!summary.next_visit) return;
  const std::string day =
      fmt::format("{} ({})", show::weekday_text(summary.next_visit->day, lines.look().language),
                  show::distance_text(summary.next_visit->day, lines.look()));
  if (summary.next_visit->missed)
    lines.add({"umówiona wizyta", "agreed visit"}, lines.say("{}, bez wpisu", "{}, without an entry", day),
              show::Paint::yellow);
  else
    lines.add({"umówiona wizyta", "agreed visit"}, day);
}

void add_steps(const FamilySummary& summary, Lines& lines) {
  if (is_over(summary)) return;
  for (const auto& [visit, step, number] : summary.steps) {
    std::string text = lines.say("{}, z {}", "{}, of {}", number, lines.day(*visit->date));
    if (step->due) text += lines.say(", do {}", ", by {}", lines.near(*step->due));
    text += lines.told(*step->who) + lines.told(*step->what);
    lines.add({"ustalenie", "agreed step"}, std::move(text));
  }
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

constexpr std::size_t indent = 2;

std::string title(const FamilySummary& summary, const show::Look& look) {
  const std::string text = show::with_name(summary.family->id->text, *summary.family->name, look, "  ");
  return look.style(show::Paint::bold, printable(text)) + "\n";
}

std::string deadlines_section(Text title, std::span<const Deadline> deadlines, const show::Look& look) {
  if (deadlines.empty()) return {};
  return show::heading(title.in(look.language), deadlines.size(), look) +
         show::deadlines_table_of_family(deadlines, look, indent);
}

std::string findings_section(const FamilySummary& summary, const show::Look& look) {
  if (summary.findings.empty()) return {};
  show::TextTable table(indent, show::text_width);
  for (const Finding& finding : summary.findings)
    table.add({{std::string(label(finding.severity).in(look.language)), show::paint_of(finding.severity)},
               {show::message(finding, look.language, look.today)}});
  return show::heading(say(look.language, "Uchybienia", "Problems"), summary.findings.size(), look) +
         table.text(look.style);
}

} // namespace

void add_family_lines(const FamilySummary& summary, const show::Look& look, show::TextTable& table) {
  Lines lines(look, table);
  for (const auto add : {add_status, add_assistant, add_consents, add_plan, add_contacts, add_steps,
                         add_assessments, add_court_papers, add_services})
    add(summary, lines);
}

std::string family_text(const FamilySummary& summary, const show::Look& look) {
  show::TextTable lines(indent, show::text_width);
  add_family_lines(summary, look, lines);
  return title(summary, look) + lines.text(look.style) + members_section(summary, look) +
         deadlines_section({"Po terminie", "Overdue"}, summary.overdue, look) +
         deadlines_section({"W ciągu 30 dni", "Within 30 days"}, summary.soon, look) +
         findings_section(summary, look);
}

} // namespace asystent::report
