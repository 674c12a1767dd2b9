#pragma once

#include "edit/merge_choice.hpp"

#include <string>
#include <vector>

namespace asystent::edit::merging {

/// Whether a record says what both sides did to the base and nothing else: each value stands there as often
/// as both changes make it, where what the choice knows to be done alike by both counts once.
bool is_sum(const Choice& file, const yaml::Node& merged);

/// The same of lines: what both have added or taken away may count once or twice.
bool is_sum(const std::vector<std::string>& base, const std::vector<std::string>& ours,
            const std::vector<std::string>& theirs, const std::vector<std::string>& merged);

} // namespace asystent::edit::merging
