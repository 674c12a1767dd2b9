#pragma once

#include "markup/svg.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace asystent::genogram {

/// Graphviz counts the distances of a graph in inches; one point is a pixel here.
inline constexpr double points_per_inch = 72;

/// Where Graphviz put the nodes n1, n2 … of a graph, in pixels from the upper left corner.
class DotPlaces {
public:
  /// Reads `dot -Tplain`. Throws std::runtime_error for what is no number of a picture.
  DotPlaces(std::string_view plain, std::size_t nodes);

  markup::Point size() const { return size_; }
  /// Of n1 for 0. Throws std::runtime_error where it has no place.
  markup::Point middle(std::size_t node) const;

private:
  void take(std::string_view line);

  markup::Point size_;
  std::vector<std::optional<markup::Point>> middles_;
};

} // namespace asystent::genogram
