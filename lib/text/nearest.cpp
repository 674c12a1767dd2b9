#include "text/nearest.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

namespace asystent {
namespace {

// Names are short; a longer text is no mistyped name, and the cost grows with the square.
constexpr std::size_t longest_name = 64;

/// Optimal string alignment distance: insert, delete, replace, swap of neighbours.
std::size_t edits(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before, above(b.size() + 1), row(b.size() + 1);
  std::iota(above.begin(), above.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
      const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before = above;
    above = row;
  }
  return above[b.size()];
}

} // namespace

std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates) {
  if (word.empty() || word.size() > longest_name) return {};
  std::string_view best;
  std::size_t fewest = longest_name;
  for (const std::string_view candidate : candidates) {
    const std::size_t distance = edits(word, candidate);
    const bool near_enough = distance * 3 <= std::max(word.size(), candidate.size());
    if (near_enough && distance < fewest) {
      fewest = distance;
      best = candidate;
    }
  }
  return best;
}

} // namespace asystent
