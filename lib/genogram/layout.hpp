#pragma once

#include "genogram/family_tree.hpp"
#include "markup/svg.hpp"
#include "show/look.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace asystent::genogram {

// Where everything stands, in pixels of the SVG; one is a point of Graphviz.

inline constexpr double sign_size = 56;   // width and height of a person's sign
inline constexpr double line_height = 15; // of the text below it
inline constexpr double cell_width = 132; // of a person with the text
inline constexpr double couple_gap = 40;  // between the cells of two partners
inline constexpr double group_gap = 28;   // between the cells of others
inline constexpr double row_gap = 84;     // between generations

/// How high a person is with so many lines of text below the sign.
constexpr double cell_height(std::size_t lines) {
  return sign_size + 8 + line_height * static_cast<double>(lines);
}

struct GenogramLayout {
  double width = 0;
  double height = 0;
  double cell = 0;                // height of a person
  std::vector<markup::Point> top; // of each person: the middle of the upper edge
};

/// Where a union stands in its group: after which of its persons, from 0; and whether its couple are
/// neighbours.
struct UnionPlace {
  std::size_t group = 0;
  std::size_t after = 0;
  bool are_neighbours = false;
};

UnionPlace place_of(const Union& known, const Genogram& genogram);
std::size_t group_of(std::size_t person, const Genogram& genogram);

/// The graph in the DOT language, for `dot -Tplain`. Holds no text of the record: nodes are numbered.
std::string genogram_graph(const Genogram& genogram, const show::Look& look);

/// Reads `dot -Tplain`. `lines`: of text below each sign, at most. Throws std::runtime_error where a group
/// has no place in it.
GenogramLayout read_layout(const Genogram& genogram, std::string_view plain, std::size_t lines);

} // namespace asystent::genogram
