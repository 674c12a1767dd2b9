#include "dashboard/family_sections.hpp"

#include "markup/html.hpp"
#include "model/score_history.hpp"
#include "report/family.hpp"
#include "show/day_text.hpp"
#include "show/deadline_text.hpp"
#include "show/finding_text.hpp"
#include "show/private.hpp"
#include "text/language.hpp"

#include <algorithm>

namespace asystent {
namespace {

std::string class_of(Paint paint) {
  switch (paint) {
  case Paint::red:
    return "late";
  case Paint::yellow:
    return "warning";
  default:
    return {};
  }
}

void add_terms(PageTable& table, std::span<const Deadline> deadlines, const Look& look) {
  for (const Deadline& deadline : deadlines) {
    const bool late = deadline.state == DeadlineState::overdue;
    table.add({{markup(subject_of(deadline, look.language))},
               {markup(when_text(deadline, look)), late ? "late" : ""},
               {element("code", markup(mending_command(deadline, look)))}});
  }
}

/// Open goals of a case that is over are no longer late.
bool is_late(const Goal& goal, const FamilySummary& summary, const Look& look) {
  return summary.status == Status::active && status_of(goal) == GoalStatus::open && goal.due &&
         *goal.due < look.today;
}

std::string progress_of(const Goal& goal, const Look& look) {
  const auto done =
      std::ranges::count_if(goal.actions, [](const Action& action) { return action.done.value.has_value(); });
  return goal.actions.empty() ? std::string("—")
                              : say(look.language, "{} z {}", "{} of {}", done, goal.actions.size());
}

/// The words of a goal may hold names.
std::string goal_cell(const Goal& goal, const Office& office, const Look& look) {
  return markup(*goal.id) + small_line(markup(area_label(goal.area->id, office, look.language))) +
         (look.names ? small_line(markup(shown(*goal.goal, look))) : std::string());
}

std::string finding_item(const Finding& finding, const Look& look) {
  const std::string severity(label(finding.severity).in(look.language));
  const bool error = finding.severity == Severity::error;
  return element("li", {{"class", error ? "of-error" : "of-warning"}},
                 element("span", {{"class", error ? "error" : "warning"}}, markup(severity)) + ": " +
                     markup(message(finding, look.language, look.today)) +
                     small_line(markup(advice(finding, look.language, look.today)))) +
         "\n";
}

} // namespace

std::string glance_section(const FamilySummary& summary, const Look& look) {
  TextTable lines;
  add_family_lines(summary, look, lines);
  std::string items;
  for (const auto& line : lines.rows()) {
    if (!line[0].text.empty()) items += element("dt", markup(line[0].text));
    items += element("dd", {{"class", class_of(line[1].paint)}}, markup(line[1].text)) + "\n";
  }
  return section("glance", say(look.language, "W skrócie", "At a glance"), element("dl", "\n" + items));
}

std::string terms_section(const FamilySummary& summary, const Look& look) {
  const auto in = [&](Text text) { return markup(text.in(look.language)); };
  const std::string title = in({"Terminy", "Deadlines"});
  PageTable table(title,
                  {{in({"co", "what"})}, {in({"kiedy", "when"})}, {in({"polecenie", "command"}), "command"}});
  add_terms(table, summary.overdue, look);
  add_terms(table, summary.soon, look);
  return table.empty() ? std::string() : section("terms", title, table.text("terms"));
}

std::string goals_section(const FamilySummary& summary, const Office& office, const Look& look) {
  if (!summary.plan || summary.plan->plan->goals.empty()) return {};
  const auto in = [&](Text text) { return markup(text.in(look.language)); };
  const std::string title = say(look.language, "Cele planu z {}", "Goals of the plan of {}",
                                day_text(*summary.plan->plan->date, look.language));
  PageTable table(title, {{in({"cel", "goal"})},
                          {in({"stan", "status"})},
                          {in({"termin", "due"}), "day"},
                          {in({"działania", "actions"}), "number"}});
  for (const Goal& goal : summary.plan->plan->goals)
    table.add({{goal_cell(goal, office, look)},
               {markup(label(status_of(goal)).in(look.language))},
               {goal.due ? markup(day_text(*goal.due, look.language)) : "—",
                is_late(goal, summary, look) ? "day late" : "day"},
               {markup(progress_of(goal, look)), "number"}});
  return section("goals", title, table.text("goals"));
}

std::string findings_section(const FamilySummary& summary, const Look& look) {
  if (summary.findings.empty()) return {};
  std::string items;
  for (const Finding& finding : summary.findings) items += finding_item(finding, look);
  return section("findings", say(look.language, "Uchybienia ({})", "Faults ({})", summary.findings.size()),
                 element("ul", {{"class", "findings"}}, "\n" + items));
}

} // namespace asystent
