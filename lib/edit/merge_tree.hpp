#pragma once

#include "edit/merge_choice.hpp"

#include <vector>

namespace asystent::edit::merging {

/// What stands where there is a clash.
enum class Resolution : std::uint8_t { markers, base, ours, theirs };

/// The version that a clash comes to; of markers that of ours.
const Version& resolved(const Choice& clash, Resolution resolution);

/// The value that a choice must read as.
yaml::Node tree_of(const Choice& choice, Resolution resolution);

/// The clashes, in the order of the text.
std::vector<Clash> clashes_of(const Choice& file);

} // namespace asystent::edit::merging
