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

namespace asystent::dashboard {
namespace {

std::string class_of(show::Paint paint) {
  switch (paint) {
  case show::Paint::red:
    return "late";
  case show::Paint::yellow:
    return "warning";
  default:
    return {};
  }
}

void add_terms(markup::PageTable& table, std::span<const Deadline> deadlines, const show::Look& look) {
  for (const Deadline& deadline : deadlines) {
    const bool late = deadline.state == DeadlineState::overdue;
    table.add({{in_markup(rules::subject_of(deadline, look.language))},
               {in_markup(show::when_text(deadline, look)), late ? "late" : ""},
               {markup::element("code", in_markup(show::mending_command(deadline, look)))}});
  }
}

/// Open goals of a case that is over are no longer late.
bool is_late(const Goal& goal, const report::FamilySummary& summary, const show::Look& look) {
  return summary.status == Status::active && is_open(goal) && goal.due && *goal.due < look.today;
}

std::string progress_of(const Goal& goal, const show::Look& look) {
  const auto done =
      std::ranges::count_if(goal.actions, [](const Action& action) { return action.done.value.has_value(); });
  return goal.actions.empty() ? std::string("—")
                              : say(look.language, "{} z {}", "{} of {}", done, goal.actions.size());
}

/// The words of a goal may hold names.
std::string goal_cell(const Goal& goal, const Office& office, const show::Look& look) {
  return in_markup(*goal.id) +
         markup::small_line(in_markup(area_label(goal.area->id, office, look.language))) +
         (look.names ? markup::small_line(in_markup(show::shown(*goal.goal, look))) : std::string());
}

std::string finding_item(const Finding& finding, const show::Look& look) {
  const std::string severity(label(finding.severity).in(look.language));
  const bool error = finding.severity == Severity::error;
  return markup::element(
             "li", {{"class", error ? "of-error" : "of-warning"}},
             markup::element("span", {{"class", error ? "error" : "warning"}}, in_markup(severity)) + ": " +
                 in_markup(show::message(finding, look.language, look.today)) +
                 markup::small_line(in_markup(show::advice(finding, look.language, look.today)))) +
         "\n";
}

/// The number itself stands in the cell: the colour only helps the eye.
std::string score_cell(const std::optional<Score>& score, Language language) {
  if (!score) return markup::element("td", {{"class", "none"}}, "—");
  const std::string shown = in_markup(label(*score).in(language));
  const auto number = number_of(*score);
  return markup::element("td", {{"class", number ? fmt::format("score-{}", *number) : "none"}}, shown);
}

std::string change_cell(const AreaHistory& area, Language language) {
  const auto change = area.change();
  if (!change) return markup::element("td", {{"class", "none"}}, "—");
  if (*change == 0)
    return markup::element("td", {{"class", "muted"}},
                           "=" + markup::unseen(say(language, " bez zmian", " unchanged")));
  return markup::element(
      "td", {{"class", *change > 0 ? "good" : "late"}},
      fmt::format("<span aria-hidden=\"true\">{}</span> {:+}", *change > 0 ? "▲" : "▼", *change));
}

std::string scores_head(const ScoreHistory& history, Language language) {
  std::string cells = markup::element("th", {{"scope", "col"}}, say(language, "obszar", "area"));
  for (const Assessment* assessment : history.assessments)
    cells +=
        markup::element("th", {{"scope", "col"}}, in_markup(show::day_text(*assessment->date, language)));
  cells += markup::element("th", {{"scope", "col"}}, say(language, "zmiana", "change"));
  return markup::element("thead", markup::element("tr", cells));
}

std::string scores_rows(const ScoreHistory& history, const Office& office, Language language) {
  std::string text;
  for (const AreaHistory& area : history.areas) {
    std::string cells =
        markup::element("th", {{"scope", "row"}}, in_markup(area_label(area.area, office, language)));
    for (const auto& score : area.scores) cells += score_cell(score, language);
    text += markup::element("tr", cells + change_cell(area, language)) + "\n";
  }
  return markup::element("tbody", "\n" + text);
}

/// What the numbers mean, in the office's own words where it has them.
std::string scale_text(const Office& office, Language language) {
  std::string text;
  for (int number = 1; number <= 5; ++number) {
    const auto own = std::ranges::find(office.scale, number,
                                       [](const ScaleWord& one) { return number_of(one.score).value_or(0); });
    text += markup::element("span", {{"class", fmt::format("score-{}", number)}}, std::to_string(number));
    if (own != office.scale.end()) text += " " + in_markup(own->label) + " ";
  }
  if (office.scale.empty()) text += in_markup(say(language, " (5: najlepiej)", " (5 is best)"));
  return markup::element("p", {{"class", "note scale"}}, text);
}

} // namespace

std::string glance_section(const report::FamilySummary& summary, const show::Look& look) {
  show::TextTable lines;
  report::add_family_lines(summary, look, lines);
  std::string items;
  for (const auto& line : lines.rows()) {
    if (!line[0].text.empty()) items += markup::element("dt", in_markup(line[0].text));
    items += markup::element("dd", {{"class", class_of(line[1].paint)}}, in_markup(line[1].text)) + "\n";
  }
  return markup::section("glance", say(look.language, "W skrócie", "At a glance"),
                         markup::element("dl", "\n" + items));
}

std::string terms_section(const report::FamilySummary& summary, const show::Look& look) {
  const auto in = [&](Text text) { return in_markup(text.in(look.language)); };
  const std::string title = in({"Terminy", "Deadlines"});
  markup::PageTable table(
      title, {{in({"co", "what"})}, {in({"kiedy", "when"})}, {in({"polecenie", "command"}), "command"}});
  add_terms(table, summary.overdue, look);
  add_terms(table, summary.soon, look);
  return table.empty() ? std::string() : markup::section("terms", title, table.text("terms"));
}

std::string scores_section(const Family& family, const Office& office, const show::Look& look) {
  const ScoreHistory history = score_history(family, office);
  if (history.areas.empty()) return {};
  const std::string title = say(look.language, "Oceny w czasie", "Scores over time");
  const std::string table = markup::element(
      "table", {{"class", "scores"}},
      "\n" + markup::element("caption", {{"class", "unseen"}}, in_markup(title)) + "\n" +
          scores_head(history, look.language) + "\n" + scores_rows(history, office, look.language));
  const std::string label = say(look.language, "oceny, przewijane w bok", "scores, scroll sideways");
  return markup::section("scores", title,
                         markup::scroll_box(label, table) + "\n" + scale_text(office, look.language));
}

std::string goals_section(const report::FamilySummary& summary, const Office& office,
                          const show::Look& look) {
  if (!summary.plan || summary.plan->plan->goals.empty()) return {};
  const auto in = [&](Text text) { return in_markup(text.in(look.language)); };
  const std::string title = say(look.language, "Cele planu z {}", "Goals of the plan of {}",
                                show::day_text(*summary.plan->plan->date, look.language));
  markup::PageTable table(title, {{in({"cel", "goal"})},
                                  {in({"stan", "status"})},
                                  {in({"termin", "due"}), "day"},
                                  {in({"działania", "actions"}), "number"}});
  for (const Goal& goal : summary.plan->plan->goals)
    table.add({{goal_cell(goal, office, look)},
               {in_markup(label(status_of(goal)).in(look.language))},
               {goal.due ? in_markup(show::day_text(*goal.due, look.language)) : "—",
                is_late(goal, summary, look) ? "day late" : "day"},
               {in_markup(progress_of(goal, look)), "number"}});
  return markup::section("goals", title, table.text("goals"));
}

std::string findings_section(const report::FamilySummary& summary, const show::Look& look) {
  if (summary.findings.empty()) return {};
  std::string items;
  for (const Finding& finding : summary.findings) items += finding_item(finding, look);
  return markup::section("findings",
                         say(look.language, "Uchybienia ({})", "Problems ({})", summary.findings.size()),
                         markup::element("ul", {{"class", "findings"}}, "\n" + items));
}

} // namespace asystent::dashboard
