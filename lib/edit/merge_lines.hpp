#pragma once

#include "edit/merge_tree.hpp"

#include <string>

namespace asystent::edit::merging {

/// The chosen parts as lines, with the line breaks of ours: those of ours as they are, those of theirs in the
/// columns of ours. Without a clash the resolution plays no part.
std::string text_of(const Choice& file, const Side& ours, Resolution resolution, const MergeOptions& options);

} // namespace asystent::edit::merging
