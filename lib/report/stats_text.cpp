#include "report/stats_text.hpp"

#include "report/stats_text_parts.hpp"
#include "show/look.hpp"
#include "text/utf8.hpp"

namespace asystent {
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

TextTable figures_table(const Stats& stats, Who who, const Look& look) {
  TextTable table(0, text_width);
  Part before = Part::whole;
  for (const Figure& figure : stats.figures) {
    std::vector<Cell> cells{{indented_label(figure, before, look.language)},
                            figure_cell(figure, look.language)};
    if (who == Who::listed) cells.push_back({who_text(figure), Paint::dim});
    table.add(std::move(cells));
    before = figure.part;
  }
  return table;
}

} // namespace

std::string stats_text(const Stats& stats, Who who, const Look& look) {
  return stats_head(stats, look) + "\n" + figures_table(stats, who, look).text(look.style) +
         stats_legend(stats, look.language);
}

} // namespace asystent
