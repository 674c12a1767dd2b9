#pragma once

#include <span>
#include <string_view>

namespace asystent {

/// The candidate that `word` was most likely meant to be: the one with the fewest single-letter edits and
/// swaps of neighbours. Empty where none is near enough (over a third of the longer word).
std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);

} // namespace asystent
