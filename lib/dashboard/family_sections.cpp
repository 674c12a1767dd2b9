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

/// The number itself stands in the cell: the colour only helps the eye.
std::string score_cell(const std::optional<Score>& score, Language language) {
  if (!score) return element("td", {{"class", "none"}}, "—");
  const std::string shown = markup(label(*score).in(language));
  const auto number = number_of(*score);
  return element("td", {{"class", number ? fmt::format("score-{}", *number) : "none"}}, shown);
}

std::string change_cell(const AreaHistory& area, Language language) {
  const auto change = area.change();
  if (!change) return element("td", {{"class", "none"}}, "—");
  if (*change == 0)
    return element("td", {{"class", "muted"}}, "=" + unseen(say(language, " bez zmian", " unchanged")));
  return element("td", {{"class", *change > 0 ? "good" : "late"}},
                 fmt::format("<span aria-hidden=\"true\">{}</span> {:+}", *change > 0 ? "▲" : "▼", *change));
}

std::string scores_head(const ScoreHistory& history, Language language) {
  std::string cells = element("th", {{"scope", "col"}}, say(language, "obszar", "area"));
  for (const Assessment* assessment : history.assessments)
    cells += element("th", {{"scope", "col"}}, markup(day_text(*assessment->date, language)));
  cells += element("th", {{"scope", "col"}}, say(language, "zmiana", "change"));
  return element("thead", element("tr", cells));
}

std::string scores_rows(const ScoreHistory& history, const Office& office, Language language) {
  std::string text;
  for (const AreaHistory& area : history.areas) {
    std::string cells = element("th", {{"scope", "row"}}, markup(area_label(area.area, office, language)));
    for (const auto& score : area.scores) cells += score_cell(score, language);
    text += element("tr", cells + change_cell(area, language)) + "\n";
  }
  return element("tbody", "\n" + text);
}

/// What the numbers mean, in the office's own words where it has them.
std::string scale_text(const Office& office, Language language) {
  std::string text;
  for (int number = 1; number <= 5; ++number) {
    const auto own = std::ranges::find(office.scale, number,
                                       [](const ScaleWord& one) { return number_of(one.score).value_or(0); });
    text += element("span", {{"class", fmt::format("score-{}", number)}}, std::to_string(number));
    if (own != office.scale.end()) text += " " + markup(own->label) + " ";
  }
  if (office.scale.empty()) text += markup(say(language, " (5: najlepiej)", " (5 is best)"));
  return element("p", {{"class", "note scale"}}, text);
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

std::string scores_section(const Family& family, const Office& office, const Look& look) {
  const ScoreHistory history = score_history(family, office);
  if (history.areas.empty()) return {};
  const std::string title = say(look.language, "Oceny w czasie", "Scores over time");
  const std::string table =
      element("table", {{"class", "scores"}},
              "\n" + element("caption", {{"class", "unseen"}}, markup(title)) + "\n" +
                  scores_head(history, look.language) + "\n" + scores_rows(history, office, look.language));
  const std::string label = say(look.language, "oceny, przewijane w bok", "scores, scroll sideways");
  return section("scores", title, scroll_box(label, table) + "\n" + scale_text(office, look.language));
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
