#pragma once

#include "record/schema.hpp"
#include "yaml/tree.hpp"

#include <cstddef>
#include <utility>
#include <vector>

namespace asystent::history {

/// Which items of two lists of entries are the same one, as a merge sees it (edit/merge_same.hpp): their
/// indexes before and after. What is not in a pair was added or removed.
std::vector<std::pair<std::size_t, std::size_t>> same_items(const yaml::Node& before, const yaml::Node& after,
                                                            const record::Entity& entity);

/// The value as one text, the same for the same content.
std::string text_of_value(const yaml::Node& node);

} // namespace asystent::history
