#pragma once

#include "model/field.hpp"

#include <yaml-cpp/mark.h>

#include <string_view>
#include <vector>

namespace asystent {

/// Finds the text at yaml-cpp's marks, which are 0-based and count bytes. Looks into the text that it was
/// made from.
class MarkedSource {
public:
  explicit MarkedSource(std::string_view text);

  std::string_view rest_of_line(const YAML::Mark& mark) const;

  /// Of a mark that is nowhere, the beginning.
  Position position(const YAML::Mark& mark) const;

  /// The dash of a list item without a value, which yaml-cpp marks at the next token: the last bare dash
  /// before it.
  Position bare_dash_before(Position next) const;

private:
  std::string_view line(int index) const;

  std::vector<std::string_view> lines_;
};

} // namespace asystent
