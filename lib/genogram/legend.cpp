#include "genogram/legend.hpp"

#include <algorithm>

namespace asystent::genogram {
namespace {

constexpr double entry_width = 290;
constexpr double sample_width = 40;

} // namespace

Legend legend_of(std::span<const LegendEntry> entries, const LegendPlace& place) {
  const auto columns = static_cast<std::size_t>(std::max(1.0, place.width / entry_width));
  const std::size_t rows = (entries.size() + columns - 1) / columns;
  Legend legend;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const std::size_t column = i / rows;
    const double x = place.left + entry_width * static_cast<double>(column);
    const double y = place.top + legend_line * (static_cast<double>(i % rows) + 0.5);
    legend.marks += entries[i].sample({x + sample_width / 2, y});
    legend.marks += text_mark("legend", "start", {x + sample_width + 8, y + 4}, entries[i].meaning);
  }
  legend.height = legend_line * static_cast<double>(rows);
  return legend;
}

} // namespace asystent::genogram
