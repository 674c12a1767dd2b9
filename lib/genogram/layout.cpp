#include "genogram/layout.hpp"

#include "text/lines.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <stdexcept>
#include <string>

namespace asystent {
namespace {

constexpr double points_per_inch = 72;

std::string_view next_word(std::string_view& line) {
  line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
  const std::size_t end = std::min(line.find(' '), line.size());
  const std::string_view word = line.substr(0, end);
  line.remove_prefix(end);
  return word;
}

/// Inches as Graphviz writes them, in pixels. No picture is larger than a million of them.
double pixels(std::string_view word) {
  double inches = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), inches);
  if (error != std::errc() || end != word.data() + word.size() || !(inches >= -1e6 && inches <= 1e6))
    throw std::runtime_error("dot: no number: " + std::string(word));
  return inches * points_per_inch;
}

/// `graph scale width height`, `node name x y width height …`: y grows upwards.
class Plain {
public:
  Plain(std::string_view plain, std::size_t groups) : middles_(groups) {
    while (!plain.empty()) take(take_line(plain));
  }

  Point size() const { return size_; }
  Point middle(std::size_t group) const {
    if (!middles_[group]) throw std::runtime_error("dot: no place for n" + std::to_string(group + 1));
    return {middles_[group]->x, size_.y - middles_[group]->y};
  }

private:
  void take(std::string_view line) {
    const std::string_view what = next_word(line);
    if (what != "graph" && what != "node") return;
    const std::string_view name = next_word(line);
    const double x = pixels(next_word(line));
    const double y = pixels(next_word(line));
    if (what == "graph")
      size_ = {x, y};
    else if (const auto group = group_named(name))
      middles_[*group] = Point{x, y};
  }

  std::optional<std::size_t> group_named(std::string_view name) const {
    std::size_t number = 0;
    if (!name.starts_with('n')) return std::nullopt;
    const auto [end, error] = std::from_chars(name.data() + 1, name.data() + name.size(), number);
    const bool is_number = error == std::errc() && end == name.data() + name.size();
    if (!is_number || number == 0 || number > middles_.size()) return std::nullopt;
    return number - 1;
  }

  Point size_;
  std::vector<std::optional<Point>> middles_;
};

std::size_t position(std::size_t person, const std::vector<std::size_t>& group) {
  return static_cast<std::size_t>(std::ranges::find(group, person) - group.begin());
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

GenogramLayout read_layout(const Genogram& genogram, std::string_view plain, std::size_t lines) {
  const Plain read(plain, genogram.groups.size());
  GenogramLayout layout{
      .width = read.size().x, .height = read.size().y, .cell = cell_height(lines), .top = {}};
  layout.top.resize(genogram.persons.size());
  for (std::size_t number = 0; number < genogram.groups.size(); ++number) {
    const auto& group = genogram.groups[number];
    const double step = cell_width + couple_gap;
    Point at = read.middle(number);
    at.x -= step * static_cast<double>(group.size() - 1) / 2;
    at.y -= layout.cell / 2;
    for (const std::size_t person : group) {
      layout.top[person] = at;
      at.x += step;
    }
  }
  return layout;
}

} // namespace asystent
