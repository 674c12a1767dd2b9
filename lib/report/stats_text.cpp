#include "report/figures.hpp"
#include "report/stats.hpp"
#include "show/json.hpp"
#include "show/look.hpp"
#include "text/csv.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace asystent::report {
namespace {

constexpr std::size_t part_indent = 2;

/// The words "z tego" stand once, before the first of the parts; the others stand below it.
std::string indented_label(const Figure& figure, Part before, Language language) {
  const std::string name(label(figure.statistic).in(language));
  if (figure.part == Part::whole) return name;
  const std::string words(belonging(figure.part).in(language));
  const std::string indent(part_indent, ' ');
  return indent + (figure.part == before ? std::string(display_width(words), ' ') : words) + name;
}

show::TextTable figures_table(const Stats& stats, Who who, const show::Look& look) {
  show::TextTable table(0, show::text_width);
  Part before = Part::whole;
  for (const Figure& figure : stats.figures) {
    std::vector<show::Cell> cells{{indented_label(figure, before, look.language)},
                                  figure_cell(figure, look.language)};
    if (who == Who::listed) cells.push_back({who_text(figure), show::Paint::dim});
    table.add(std::move(cells));
    before = figure.part;
  }
  return table;
}

std::string row_of(std::vector<std::string> cells, std::string last, Who who) {
  if (who == Who::listed) cells.push_back(std::move(last));
  return csv_row(cells);
}

} // namespace

std::string stats_text(const Stats& stats, Who who, const show::Look& look) {
  return stats_head(stats, look) + "\n" + figures_table(stats, who, look).text(look.style) +
         stats_legend(stats, look.language);
}

std::string stats_json(const Stats& stats, Who who) {
  show::Json document = document_of(stats);
  for (const Figure& figure : stats.figures)
    document["stats"][std::string(word(figure.statistic))] = value_json(figure);
  if (who == Who::listed)
    for (const Figure& figure : stats.figures)
      document["who"][std::string(word(figure.statistic))] = who_json(figure);
  return show::document_text(document);
}

std::string stats_csv(const Stats& stats, Who who, Language language) {
  std::string csv = row_of({"name", "label", "value"}, "who", who);
  for (const Figure& figure : stats.figures) {
    const std::string name(word(figure.statistic));
    const std::string shown =
        fmt::format("{}{}", belonging(figure.part).in(language), label(figure.statistic).in(language));
    csv += row_of({name, shown, figure_text(figure)}, who_text(figure), who);
  }
  return csv;
}

} // namespace asystent::report
