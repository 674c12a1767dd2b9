#include "markup/outline.hpp"

#include "markup/svg.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace asystent::markup {
namespace {

constexpr double corner_radius = 14;

using Node = std::pair<std::size_t, std::size_t>; // column and row of a line of the grid
using Loop = std::vector<Node>;

/// The lines on which any box has an edge divide the plane into fields that are inside or outside as a whole.
class Grid {
public:
  explicit Grid(const OutlinedArea& area) : area_(area) {
    std::set<double> xs;
    std::set<double> ys;
    for (const auto* boxes : {&area.core, &area.inside, &area.outside})
      for (const Bounds& box : *boxes) {
        xs.insert({box.left, box.right});
        ys.insert({box.top, box.bottom});
      }
    xs_.assign(xs.begin(), xs.end());
    ys_.assign(ys.begin(), ys.end());
  }

  std::vector<Loop> loops() {
    collect_edges();
    std::vector<Loop> loops;
    while (!edges_.empty()) loops.push_back(next_loop());
    return loops;
  }

  double x(Node node) const { return xs_[node.first]; }
  double y(Node node) const { return ys_[node.second]; }

private:
  bool is_inside(std::size_t column, std::size_t row) const {
    // Left of the first column is the largest number.
    if (column >= xs_.size() - 1 || row >= ys_.size() - 1) return false;
    const double x = (xs_[column] + xs_[column + 1]) / 2;
    const double y = (ys_[row] + ys_[row + 1]) / 2;
    const auto holds = [&](const Bounds& box) {
      return box.left < x && x < box.right && box.top < y && y < box.bottom;
    };
    if (std::ranges::any_of(area_.core, holds)) return true;
    return std::ranges::any_of(area_.inside, holds) && std::ranges::none_of(area_.outside, holds);
  }

  // With the inside on the right hand.
  void collect_edges() {
    for (std::size_t c = 0; c + 1 < xs_.size(); ++c)
      for (std::size_t r = 0; r + 1 < ys_.size(); ++r) {
        if (!is_inside(c, r)) continue;
        if (!is_inside(c, r - 1)) edges_.insert({{c, r}, {c + 1, r}});
        if (!is_inside(c + 1, r)) edges_.insert({{c + 1, r}, {c + 1, r + 1}});
        if (!is_inside(c, r + 1)) edges_.insert({{c + 1, r + 1}, {c, r + 1}});
        if (!is_inside(c - 1, r)) edges_.insert({{c, r + 1}, {c, r}});
      }
  }

  // As many edges end at a node as begin there, so a way always comes back to its beginning.
  Loop next_loop() {
    Loop loop;
    for (auto edge = edges_.begin(); edge != edges_.end(); edge = edges_.find(loop.back())) {
      if (loop.empty()) loop.push_back(edge->first);
      loop.push_back(edge->second);
      edges_.erase(edge);
      if (loop.back() == loop.front()) break;
    }
    loop.pop_back();
    return loop;
  }

  const OutlinedArea& area_;
  std::vector<double> xs_;
  std::vector<double> ys_;
  std::multimap<Node, Node> edges_;
};

/// The corners only.
Loop corners(const Loop& loop) {
  Loop kept;
  for (std::size_t i = 0; i < loop.size(); ++i) {
    const Node before = loop[(i + loop.size() - 1) % loop.size()];
    const Node after = loop[(i + 1) % loop.size()];
    const bool is_straight = before.first == after.first || before.second == after.second;
    if (!is_straight) kept.push_back(loop[i]);
  }
  return kept;
}

/// The point so far from one corner on the way to another, or half way.
Point on_the_way(Point from, Point to) {
  const double length = std::abs(to.x - from.x) + std::abs(to.y - from.y);
  const double part = std::min(corner_radius, length / 2) / length;
  return {from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part};
}

std::string path_of(const Loop& loop, const Grid& grid) {
  const auto at = [&](std::size_t i) {
    const Node node = loop[i % loop.size()];
    return Point{grid.x(node), grid.y(node)};
  };
  std::string path;
  for (std::size_t i = 0; i < loop.size(); ++i) {
    const Point corner = at(i);
    const Point into = on_the_way(corner, at(i + loop.size() - 1));
    const Point out = on_the_way(corner, at(i + 1));
    path += fmt::format("{}{} {}Q{} {} {} {}", i == 0 ? 'M' : 'L', number(into.x), number(into.y),
                        number(corner.x), number(corner.y), number(out.x), number(out.y));
  }
  return path + "Z";
}

} // namespace

std::string rounded_outline(const OutlinedArea& area) {
  Grid grid(area);
  std::string path;
  for (const Loop& loop : grid.loops()) path += path_of(corners(loop), grid);
  return path;
}

} // namespace asystent::markup
