#include "dashboard/family_sections.hpp"
#include "markup/html.hpp"
#include "model/score_history.hpp"
#include "show/day_text.hpp"
#include "text/language.hpp"

#include <algorithm>

namespace asystent {
namespace {

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

std::string head(const ScoreHistory& history, Language language) {
  std::string cells = element("th", {{"scope", "col"}}, say(language, "obszar", "area"));
  for (const Assessment* assessment : history.assessments)
    cells += element("th", {{"scope", "col"}}, markup(day_text(*assessment->date, language)));
  cells += element("th", {{"scope", "col"}}, say(language, "zmiana", "change"));
  return element("thead", element("tr", cells));
}

std::string rows(const ScoreHistory& history, const Office& office, Language language) {
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

std::string scores_section(const Family& family, const Office& office, const Look& look) {
  const ScoreHistory history = score_history(family, office);
  if (history.areas.empty()) return {};
  const std::string title = say(look.language, "Oceny w czasie", "Scores over time");
  const std::string table =
      element("table", {{"class", "scores"}},
              "\n" + element("caption", {{"class", "unseen"}}, markup(title)) + "\n" +
                  head(history, look.language) + "\n" + rows(history, office, look.language));
  const std::string label = say(look.language, "oceny, przewijane w bok", "scores, scroll sideways");
  return section("scores", title, scroll_box(label, table) + "\n" + scale_text(office, look.language));
}

} // namespace asystent
