#include "genogram/lines.hpp"

#include "genogram/signs.hpp"

#include <algorithm>
#include <cmath>

namespace asystent::genogram {
namespace {

constexpr double middle_of_sign = sign_size / 2;
constexpr double nearly_below = couple_gap / 2 - 6; // a child there hangs on a straight line

/// A union's lines: where they leave the couple or the parent, and at which height they go sideways.
struct Drop {
  const Union* parents = nullptr;
  markup::Point from;
  double left = 0; // how far they reach sideways
  double right = 0;
  std::size_t lane = 0;
};

class UnionLines {
public:
  UnionLines(const Genogram& genogram, const GenogramLayout& layout,
             const std::vector<std::size_t>& label_lines)
      : genogram_(genogram), layout_(layout), label_lines_(label_lines) {}

  std::string draw() {
    for (const Union& known : genogram_.unions) drops_.push_back(drop_of(known));
    set_lanes();
    for (const Drop& drop : drops_) draw_children(drop);
    for (const Drop& drop : drops_) draw_couple(drop);
    return std::move(out_);
  }

private:
  markup::Point middle(std::size_t person) const {
    return {layout_.top[person].x, layout_.top[person].y + middle_of_sign};
  }

  std::pair<markup::Point, markup::Point> couple(const Union& known) const {
    const markup::Point first = middle(known.first);
    const markup::Point second = middle(*known.second);
    return first.x < second.x ? std::pair(first, second) : std::pair(second, first);
  }

  bool are_neighbours(const Union& known) const { return place_of(known, genogram_).are_neighbours; }

  /// Below the row of couples, where the line of two who are no neighbours runs.
  double below(const markup::Point& person) const { return person.y - middle_of_sign + layout_.cell + 10; }

  markup::Point start_of(const Union& known) const {
    if (!known.second) {
      const markup::Point top = layout_.top[known.first];
      return {top.x, top.y + cell_height(label_lines_[known.first]) + 4};
    }
    const auto [left, right] = couple(known);
    if (!are_neighbours(known)) return {right.x - (cell_width + couple_gap) / 2 + 10, below(right)};
    const markup::Point between{(left.x + right.x) / 2, left.y};
    if (known.children.size() != 1) return between;
    const double child = middle(known.children.front().child).x;
    return {std::abs(child - between.x) < nearly_below ? child : between.x, between.y};
  }

  Drop drop_of(const Union& known) const {
    const markup::Point from = start_of(known);
    Drop drop{.parents = &known, .from = from, .left = from.x, .right = from.x};
    for (const ChildLink& link : known.children) {
      drop.left = std::min(drop.left, middle(link.child).x);
      drop.right = std::max(drop.right, middle(link.child).x);
    }
    return drop;
  }

  double row_of(const Drop& drop) const { return layout_.top[drop.parents->first].y; }

  // Lines that would lie on each other go sideways at different heights.
  void set_lanes() {
    for (auto drop = drops_.begin(); drop != drops_.end(); ++drop) {
      const auto is_taken = [&](const Drop& other) {
        return other.lane == drop->lane && row_of(other) == row_of(*drop) && other.left < drop->right + 8 &&
               drop->left < other.right + 8 && other.left < other.right;
      };
      while (drop->left < drop->right && std::any_of(drops_.begin(), drop, is_taken)) ++drop->lane;
    }
  }

  std::size_t lanes_of_row(const Drop& drop) const {
    std::size_t lanes = 1;
    for (const Drop& other : drops_)
      if (row_of(other) == row_of(drop)) lanes = std::max(lanes, other.lane + 1);
    return lanes;
  }

  double bar_height(const Drop& drop) const {
    const double share = static_cast<double>(drop.lane + 1) / static_cast<double>(lanes_of_row(drop) + 1);
    return row_of(drop) + layout_.cell + row_gap * (0.4 + 0.36 * share);
  }

  void draw_children(const Drop& drop) {
    const auto& children = drop.parents->children;
    for (auto first = children.begin(); first != children.end();) {
      const auto last = std::find_if_not(
          first, children.end(), [&](const ChildLink& link) { return are_twins(*first, link, genogram_); });
      // Twins hang on one point.
      const double x = (middle(first->child).x + middle((last - 1)->child).x) / 2;
      for (auto child = first; child != last; ++child) draw_child(drop, x, *child);
      first = last;
    }
  }

  void draw_child(const Drop& drop, double x, const ChildLink& link) {
    const double bar = bar_height(drop);
    const markup::Point child = middle(link.child);
    if (x == child.x && std::abs(x - drop.from.x) < 0.5)
      out_ += line_mark(style_of(link), {drop.from, child});
    else
      out_ += line_mark(style_of(link), {drop.from, {drop.from.x, bar}, {x, bar}, child});
  }

  void draw_couple(const Drop& drop) {
    const Union& known = *drop.parents;
    if (!known.second) return;
    const auto [left, right] = couple(known);
    if (are_neighbours(known)) {
      out_ += line_mark(style_of(known.bond), {left, right});
      if (has_parted(known, genogram_)) out_ += parting_mark({(left.x + right.x) / 2 + 8, left.y});
      return;
    }
    const double gap = (cell_width + couple_gap) / 2 - 10;
    const double y = left.y + 14;
    const double low = below(left);
    out_ += line_mark(style_of(known.bond), {{left.x, y},
                                             {left.x + gap, y},
                                             {left.x + gap, low},
                                             {right.x - gap, low},
                                             {right.x - gap, y},
                                             {right.x, y}});
    if (has_parted(known, genogram_)) out_ += parting_mark({(left.x + right.x) / 2, low});
  }

  const Genogram& genogram_;
  const GenogramLayout& layout_;
  const std::vector<std::size_t>& label_lines_;
  std::vector<Drop> drops_;
  std::string out_;
};

} // namespace

std::string union_lines(const Genogram& genogram, const GenogramLayout& layout,
                        const std::vector<std::size_t>& label_lines) {
  return UnionLines(genogram, layout, label_lines).draw();
}

} // namespace asystent::genogram
