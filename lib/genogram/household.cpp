#include "genogram/household.hpp"

#include "markup/outline.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace asystent::genogram {
namespace {

constexpr double outline_gap = 8; // between a person and the outline
constexpr double room_above = 12;
constexpr double step_to_spare = 18; // edges nearer to each other than this become one
constexpr double neck = 48;          // how wide two generations are joined, at least

/// One generation: how far those who live together reach, and who stands there without belonging to them.
struct GenerationRow {
  std::optional<markup::Bounds> reach;
  std::vector<markup::Bounds> members;
  std::vector<markup::Bounds> others;
  double top = 0;
  double bottom = 0;
};

void widen(std::optional<markup::Bounds>& reach, const markup::Bounds& box) {
  if (!reach) {
    reach = box;
    return;
  }
  reach->left = std::min(reach->left, box.left);
  reach->right = std::max(reach->right, box.right);
}

std::vector<GenerationRow> rows_of(std::size_t household, const Genogram& genogram,
                                   const GenogramLayout& layout) {
  std::map<double, GenerationRow> rows;
  for (std::size_t i = 0; i < genogram.persons.size(); ++i) {
    const markup::Point top = layout.top[i];
    GenerationRow& row = rows[std::round(top.y)];
    row.top = top.y - room_above;
    row.bottom = top.y + layout.cell + outline_gap;
    const markup::Bounds box{top.x - cell_width / 2 - outline_gap, row.top,
                             top.x + cell_width / 2 + outline_gap, row.bottom};
    const bool is_member = genogram.persons[i].household == household;
    if (is_member) widen(row.reach, box);
    (is_member ? row.members : row.others).push_back(box);
  }
  std::vector<GenerationRow> sorted;
  for (auto& [y, row] : rows) sorted.push_back(std::move(row));
  return sorted;
}

/// Who stands between the two generations, as one box.
std::optional<markup::Bounds> in_the_way(const GenerationRow& row) {
  std::optional<markup::Bounds> way;
  for (const markup::Bounds& other : row.others)
    if (other.left < row.reach->right && other.right > row.reach->left) widen(way, other);
  return way;
}

/// A generation in which nobody of the household stands: the outline goes straight to the next, or past those
/// who stand there, on the side where the next is.
void pass_through(GenerationRow& row, const markup::Bounds& above, const markup::Bounds& below) {
  widen(row.reach, above);
  widen(row.reach, below);
  if (const auto way = in_the_way(row)) {
    const bool is_left = below.left + below.right < way->left + way->right;
    row.reach->left = is_left ? way->left - neck : way->right;
    row.reach->right = is_left ? way->left : way->right + neck;
  }
  row.reach->top = row.top;
  row.reach->bottom = row.bottom;
}

/// From the first generation of the household to its last.
std::vector<GenerationRow> joined(std::vector<GenerationRow> rows) {
  const auto is_empty = [](const GenerationRow& row) { return !row.reach; };
  rows.erase(rows.begin(), std::ranges::find_if_not(rows, is_empty));
  while (!rows.empty() && is_empty(rows.back())) rows.pop_back();
  for (auto row = rows.begin(); row != rows.end(); ++row)
    if (is_empty(*row)) {
      const auto next = std::find_if_not(row, rows.end(), is_empty);
      pass_through(*row, *(row - 1)->reach, *next->reach);
    }
  return rows;
}

// An edge that jumps a little from one generation to the next looks like a mistake of the pen.
void align(std::vector<GenerationRow>& rows) {
  for (std::size_t i = 1; i < rows.size(); ++i) {
    markup::Bounds& above = *rows[i - 1].reach;
    markup::Bounds& below = *rows[i].reach;
    if (std::abs(above.left - below.left) < step_to_spare)
      above.left = below.left = std::min(above.left, below.left);
    if (std::abs(above.right - below.right) < step_to_spare)
      above.right = below.right = std::max(above.right, below.right);
  }
}

/// Where the outline of one generation passes into that of the next: above the lines to the children.
double border(const GenerationRow& above, const GenerationRow& below) {
  return above.bottom + 0.3 * (below.top - above.bottom);
}

/// Each generation's reach goes some way to the next; where the two would not meet, a bridge joins them.
std::vector<markup::Bounds> boxes_of(const std::vector<GenerationRow>& rows) {
  std::vector<markup::Bounds> boxes;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    markup::Bounds box = *rows[i].reach;
    if (i > 0) box.top = border(rows[i - 1], rows[i]);
    if (i + 1 < rows.size()) box.bottom = border(rows[i], rows[i + 1]);
    boxes.push_back(box);
    if (i == 0) continue;
    const markup::Bounds& above = *rows[i - 1].reach;
    if (std::min(above.right, box.right) - std::max(above.left, box.left) < neck)
      boxes.push_back({std::min(above.left, box.left), rows[i - 1].bottom, std::max(above.right, box.right),
                       rows[i].top});
  }
  return boxes;
}

/// With room for a line between.
markup::Bounds grown(const markup::Bounds& box) {
  return {box.left - outline_gap, box.top - outline_gap, box.right + outline_gap, box.bottom + outline_gap};
}

} // namespace

std::string household_outlines(const Genogram& genogram, const GenogramLayout& layout) {
  std::map<std::size_t, int> living;
  for (const Person& person : genogram.persons)
    if (person.household) ++living[*person.household];
  std::vector<markup::Bounds> taken; // by the households before
  std::string marks;
  for (const auto& [household, persons] : living) {
    if (household != own_household && persons < 2) continue;
    auto rows = joined(rows_of(household, genogram, layout));
    align(rows);
    markup::OutlinedArea area{.core = {}, .inside = boxes_of(rows), .outside = taken};
    for (const GenerationRow& row : rows) {
      area.core.insert(area.core.end(), row.members.begin(), row.members.end());
      area.outside.insert(area.outside.end(), row.others.begin(), row.others.end());
    }
    marks += fmt::format("<path class=\"household\" d=\"{}\"/>\n", markup::rounded_outline(area));
    for (const markup::Bounds& box : area.inside) taken.push_back(grown(box));
  }
  return marks;
}

} // namespace asystent::genogram
