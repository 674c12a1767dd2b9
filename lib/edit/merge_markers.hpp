#pragma once

#include "edit/merge.hpp"

#include <string>
#include <string_view>

namespace asystent::edit::merging {

/// `<<<<<<< tu`, without a line break.
std::string marker(char sign, std::string_view label, const MergeOptions& options);

/// Two whole texts of which nothing can be had together, between markers.
std::string both_in_markers(std::string_view ours, std::string_view theirs, const MergeOptions& options);

} // namespace asystent::edit::merging
