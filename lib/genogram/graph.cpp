#include "genogram/genogram.hpp"
#include "genogram/label.hpp"
#include "genogram/layout.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace asystent {
namespace {

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
  const auto& persons = genogram.groups[group];
  const auto position = std::ranges::find(persons, child) - persons.begin();
  return fmt::format("n{}:p{}:n", group + 1, position + 1);
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

std::string genogram_graph(const Genogram& genogram, const Look& look) {
  const double height = cell_height(most_label_lines(genogram, look));
  std::string text =
      fmt::format("digraph genogram {{\ngraph [ordering=out, nodesep={:.3f}, ranksep={:.3f}];\n"
                  "node [shape=plain];\nedge [dir=none];\n",
                  group_gap / 72, row_gap / 72);
  for (std::size_t group = 0; group < genogram.groups.size(); ++group)
    text += node(group + 1, genogram.groups[group].size(), height);
  return text + edges(genogram) + rows(genogram) + "}\n";
}

} // namespace asystent
