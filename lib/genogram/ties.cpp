#include "genogram/ties.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace asystent::genogram {
namespace {

constexpr double tooth = 8;        // of a stressful tie: how long half a wave is
constexpr double tooth_height = 6; // to each side
constexpr double half_gap = 7;     // of a broken one

/// A straight way between two points, and what lies beside it.
struct Way {
  Way(markup::Point begin, markup::Point end)
      : from(begin), to(end), length(std::max(1.0, std::hypot(end.x - begin.x, end.y - begin.y))) {}

  /// So far along the way, and so far to its side.
  markup::Point at(double along, double aside = 0) const {
    const double x = (to.x - from.x) / length;
    const double y = (to.y - from.y) / length;
    return {from.x + x * along - y * aside, from.y + y * along + x * aside};
  }

  markup::Point from;
  markup::Point to;
  double length;
};

std::string straight(std::string_view css, const Way& way) { return line_mark(css, {way.from, way.to}); }

std::string strong_mark(const Way& way) { return straight("line thick", way); }
std::string weak_mark(const Way& way) { return straight("line dashed", way); }
std::string unknown_mark(const Way& way) { return straight("line", way); }

/// A zigzag.
std::string stressful_mark(const Way& way) {
  std::vector<markup::Point> points{way.from};
  double side = tooth_height;
  for (double along = tooth; along < way.length - tooth / 2; along += tooth, side = -side)
    points.push_back(way.at(along, side));
  points.push_back(way.to);
  return line_mark("line", points);
}

/// A gap between two strokes.
std::string broken_mark(const Way& way) {
  const double middle = way.length / 2;
  const double gap = std::min(half_gap, middle / 2);
  const auto stroke = [&](double along) {
    return line_mark("line", {way.at(along - 4, 9), way.at(along + 4, -9)});
  };
  return straight("line", {way.from, way.at(middle - gap)}) + stroke(middle - gap) + stroke(middle + gap) +
         straight("line", {way.at(middle + gap), way.to});
}

struct TieSign {
  std::optional<Tie> tie;
  std::string (*mark)(const Way&);
  LegendEntry entry;
};

template <std::string (*mark)(const Way&)>
std::string sample(markup::Point middle) {
  return mark({{middle.x - 20, middle.y}, {middle.x + 20, middle.y}});
}

template <std::string (*mark)(const Way&)>
constexpr TieSign sign(std::optional<Tie> tie, std::string_view meaning) {
  return {tie, mark, {sample<mark>, meaning}};
}

constexpr std::array tie_signs{
    sign<strong_mark>(Tie::strong, "więź silna"), sign<weak_mark>(Tie::weak, "więź słaba"),
    sign<stressful_mark>(Tie::stressful, "więź napięta"), sign<broken_mark>(Tie::broken, "więź zerwana"),
    sign<unknown_mark>(std::nullopt, "więzi nie określono")};
static_assert(tie_signs.size() == words<Tie>.size() + 1);

} // namespace

std::string tie_mark(const std::optional<Tie>& tie, markup::Point from, markup::Point to) {
  return std::ranges::find(tie_signs, tie, &TieSign::tie)->mark({from, to});
}

Legend legend_of_ties(std::span<const Contact* const> contacts, const LegendPlace& place) {
  std::vector<LegendEntry> shown;
  for (const TieSign& known : tie_signs)
    if (std::ranges::any_of(contacts, [&](const Contact* one) { return one->tie.value == known.tie; }))
      shown.push_back(known.entry);
  return legend_of(shown, place);
}

} // namespace asystent::genogram
