#include "genogram/dot_places.hpp"

#include "text/lines.hpp"

#include <algorithm>
#include <charconv>
#include <stdexcept>
#include <string>

namespace asystent::genogram {
namespace {

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

/// `n1` is 0.
std::optional<std::size_t> node_named(std::string_view name, std::size_t nodes) {
  std::size_t number = 0;
  if (!name.starts_with('n')) return std::nullopt;
  const auto [end, error] = std::from_chars(name.data() + 1, name.data() + name.size(), number);
  const bool is_number = error == std::errc() && end == name.data() + name.size();
  if (!is_number || number == 0 || number > nodes) return std::nullopt;
  return number - 1;
}

} // namespace

DotPlaces::DotPlaces(std::string_view plain, std::size_t nodes) : middles_(nodes) {
  while (!plain.empty()) take(take_line(plain));
}

markup::Point DotPlaces::middle(std::size_t node) const {
  if (!middles_[node]) throw std::runtime_error("dot: no place for n" + std::to_string(node + 1));
  return {middles_[node]->x, size_.y - middles_[node]->y}; // there, y grows upwards
}

/// `graph scale width height`, `node name x y width height …`
void DotPlaces::take(std::string_view line) {
  const std::string_view what = next_word(line);
  if (what != "graph" && what != "node") return;
  const std::string_view name = next_word(line);
  const double x = pixels(next_word(line));
  const double y = pixels(next_word(line));
  if (what == "graph")
    size_ = {x, y};
  else if (const auto node = node_named(name, middles_.size()))
    middles_[*node] = markup::Point{x, y};
}

} // namespace asystent::genogram
