#pragma once

#include "yaml/tree.hpp"

#include <string>
#include <vector>

namespace asystent::edit::merging {

/// Whether a record says what both sides did to the base and nothing else, thought out once more without
/// looking at which entry is which: each value stands there as often as both changes make it. What both have
/// added may count once or twice.
bool is_sum(const yaml::Node& base, const yaml::Node& ours, const yaml::Node& theirs,
            const yaml::Node& merged);

/// The same of lines or of comments: none is lost that neither side took away.
bool is_sum(const std::vector<std::string>& base, const std::vector<std::string>& ours,
            const std::vector<std::string>& theirs, const std::vector<std::string>& merged);

} // namespace asystent::edit::merging
