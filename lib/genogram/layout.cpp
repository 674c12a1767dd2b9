#include "genogram/layout.hpp"

#include "genogram/dot_places.hpp"
#include "genogram/label.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>

namespace asystent::genogram {
namespace {

std::size_t position(std::size_t person, const std::vector<std::size_t>& group) {
  return static_cast<std::size_t>(std::ranges::find(group, person) - group.begin());
}

// A row of couples is one node: a table with a cell for each person (p1, p2 …) and one for each gap between
// two (g1 …). So Graphviz never parts a couple, and a child's line begins and ends at the right person.

std::string cell(char kind, std::size_t number, double width, double height) {
  return fmt::format(R"(<td port="{}{}" fixedsize="true" width="{:.0f}" height="{:.0f}"></td>)", kind, number,
                     width, height);
}

std::string node(std::size_t number, std::size_t persons, double height) {
  std::string cells;
  for (std::size_t i = 1; i <= persons; ++i) {
    cells += cell('p', i, cell_width, height);
    if (i < persons) cells += cell('g', i, couple_gap, height);
  }
  return fmt::format("n{} [label=<<table border=\"0\" cellborder=\"0\" cellspacing=\"0\" cellpadding=\"0\">"
                     "<tr>{}</tr></table>>];\n",
                     number, cells);
}

std::string parents_port(const Union& parents, const Genogram& genogram) {
  const UnionPlace place = place_of(parents, genogram);
  return fmt::format("n{}:{}{}:s", place.group + 1, parents.second ? 'g' : 'p', place.after + 1);
}

std::string child_port(std::size_t child, const Genogram& genogram) {
  const std::size_t group = group_of(child, genogram);
  return fmt::format("n{}:p{}:n", group + 1, position(child, genogram.groups[group]) + 1);
}

/// Graphviz keeps this order of the children from left to right.
std::string edges(const Genogram& genogram) {
  std::vector<const Union*> unions;
  for (const Union& parents : genogram.unions) unions.push_back(&parents);
  std::ranges::stable_sort(unions, {},
                           [&](const Union* parents) { return place_of(*parents, genogram).after; });
  std::string text;
  for (const Union* parents : unions)
    for (const ChildLink& link : parents->children)
      text += fmt::format("{} -> {};\n", parents_port(*parents, genogram), child_port(link.child, genogram));
  return text;
}

/// Each generation in a row of its own, below the one before, also where no line joins them.
std::string rows(const Genogram& genogram) {
  std::vector<std::string> members;
  std::vector<std::size_t> first;
  for (std::size_t group = 0; group < genogram.groups.size(); ++group) {
    const std::size_t generation = genogram.persons[genogram.groups[group].front()].generation;
    if (members.size() <= generation) {
      members.resize(generation + 1);
      first.resize(generation + 1, group + 1);
    }
    if (members[generation].empty()) first[generation] = group + 1;
    members[generation] += fmt::format(" n{};", group + 1);
  }
  std::string text;
  for (std::size_t row = 0; row < members.size(); ++row) {
    text += fmt::format("{{ rank=same;{} }}\n", members[row]);
    if (row > 0) text += fmt::format("n{} -> n{} [style=invis, weight=0];\n", first[row - 1], first[row]);
  }
  return text;
}

} // namespace

std::size_t group_of(std::size_t person, const Genogram& genogram) {
  const auto found = std::ranges::find_if(genogram.groups, [person](const auto& group) {
    return std::ranges::find(group, person) != group.end();
  });
  return static_cast<std::size_t>(found - genogram.groups.begin());
}

UnionPlace place_of(const Union& known, const Genogram& genogram) {
  UnionPlace place{.group = group_of(known.first, genogram)};
  const auto& group = genogram.groups[place.group];
  const std::size_t first = position(known.first, group);
  if (!known.second) return {.group = place.group, .after = first};
  const std::size_t second = position(*known.second, group);
  place.after = std::max(first, second) - 1;
  place.are_neighbours = std::min(first, second) == place.after;
  return place;
}

std::string genogram_graph(const Genogram& genogram, const show::Look& look) {
  const double height = cell_height(most_label_lines(genogram, look));
  std::string text =
      fmt::format("digraph genogram {{\ngraph [ordering=out, nodesep={:.3f}, ranksep={:.3f}];\n"
                  "node [shape=plain];\nedge [dir=none];\n",
                  group_gap / points_per_inch, row_gap / points_per_inch);
  for (std::size_t group = 0; group < genogram.groups.size(); ++group)
    text += node(group + 1, genogram.groups[group].size(), height);
  return text + edges(genogram) + rows(genogram) + "}\n";
}

GenogramLayout read_layout(const Genogram& genogram, std::string_view plain, std::size_t lines) {
  const DotPlaces read(plain, genogram.groups.size());
  GenogramLayout layout{
      .width = read.size().x, .height = read.size().y, .cell = cell_height(lines), .top = {}};
  layout.top.resize(genogram.persons.size());
  for (std::size_t number = 0; number < genogram.groups.size(); ++number) {
    const auto& group = genogram.groups[number];
    const double step = cell_width + couple_gap;
    markup::Point at = read.middle(number);
    at.x -= step * static_cast<double>(group.size() - 1) / 2;
    at.y -= layout.cell / 2;
    for (const std::size_t person : group) {
      layout.top[person] = at;
      at.x += step;
    }
  }
  return layout;
}

} // namespace asystent::genogram
