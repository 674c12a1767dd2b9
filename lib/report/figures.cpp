#include "report/figures.hpp"

#include "show/day_text.hpp"
#include "text/language.hpp"
#include "text/utf8.hpp"

#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace asystent::report {
namespace {

bool is_half(Period period) { return half_of(period.from).until == period.until; }

std::string period_title(Period period, Language language) {
  const int year = static_cast<int>(std::chrono::year_month_day{period.from}.year());
  if (!is_half(period)) return say(language, "Rok {}", "Year {}", year);
  const bool is_first = half_of(period.from).from == Date{std::chrono::year{year} / 1 / 1};
  return say(language, "{} półrocze {}", "Half-year {} of {}", is_first ? "I" : "II", year);
}

std::string unfinished_text(const Stats& stats, const show::Look& look) {
  if (stats.period.until < look.today) return {};
  return say(look.language, "Ten okres jeszcze się nie skończył: liczby są z zapisów na dzień {}.\n",
             "This period is not over yet: the numbers are of the records on {}.\n",
             show::day_text(look.today, look.language));
}

bool any_shown_as(const Stats& stats, Shown shown) {
  return std::ranges::find(stats.figures, shown, &Figure::shown) != stats.figures.end();
}

} // namespace

std::string figure_text(const Figure& figure) {
  if (figure.shown == Shown::small) return "<3";
  if (figure.shown == Shown::withheld) return "#";
  if (!is_mean(figure.statistic)) return std::to_string(figure.value);
  return fmt::format("{}.{:02}", figure.value / 100, figure.value % 100);
}

show::Cell figure_cell(const Figure& figure, Language language) {
  std::string text = figure_text(figure);
  if (language == Language::pl) std::ranges::replace(text, '.', ',');
  return {std::move(text), show::Paint::plain, show::Align::right};
}

Text belonging(Part part) {
  switch (part) {
  case Part::of_which:
    return {"z tego: ", "of these: "};
  case Part::including:
    return {"w tym: ", "including: "};
  default:
    return {"", ""};
  }
}

std::string who_text(const Figure& figure) { return fmt::format("{}", fmt::join(figure.who, " ")); }

sheet::Cell figure_value(const Figure& figure) {
  if (figure.shown != Shown::number) return figure_text(figure);
  if (is_mean(figure.statistic)) return sheet::Hundredths{figure.value};
  return figure.value;
}

std::string stats_title(const Stats& stats, Language language) {
  std::string title =
      say(language, "{}: od {} do {}", "{}: from {} to {}", period_title(stats.period, language),
          show::day_text(stats.period.from, language), show::day_text(stats.period.until, language));
  if (!stats.assistant.empty())
    title += say(language, ", asystent {}", ", assistant {}", printable(stats.assistant));
  return title;
}

std::string stats_head(const Stats& stats, const show::Look& look) {
  return look.style(show::Paint::bold, stats_title(stats, look.language)) + "\n" +
         unfinished_text(stats, look);
}

std::string stats_legend(const Stats& stats, Language language) {
  std::string legend;
  if (any_shown_as(stats, Shown::small))
    legend += say(language, "<3: mniej niż 3, także 0\n", "<3: less than 3, 0 too\n");
  if (any_shown_as(stats, Shown::withheld))
    legend += say(language, "#: liczba ukryta, bo pozwoliłaby wyliczyć inną ukrytą\n",
                  "#: a number hidden because a hidden one would follow from it\n");
  return legend.empty() ? legend : "\n" + legend;
}

show::Json value_json(const Figure& figure) {
  if (figure.shown != Shown::number) return figure_text(figure);
  return is_mean(figure.statistic) ? show::Json(figure.value / 100.0) : show::Json(figure.value);
}

show::Json who_json(const Figure& figure) {
  show::Json ids = show::Json::array();
  for (const std::string_view id : figure.who) ids.push_back(id);
  return ids;
}

show::Json document_of(const Stats& stats) {
  return {{"asystent", 1}, {"period", {{"from", iso(stats.period.from)}, {"to", iso(stats.period.until)}}}};
}

} // namespace asystent::report
