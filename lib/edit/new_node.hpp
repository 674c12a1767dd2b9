#pragma once

#include "yaml/tree.hpp"

#include <string_view>
#include <vector>

namespace asystent {

// New values for the record. Texts are not owned: they live elsewhere as long as the node does.

/// A text. It is never taken for one of YAML's words for none; an empty one is no value.
Node scalar_node(std::string_view text);

Node list_node(std::pmr::vector<Node> items);

/// A mapping without keys yet.
Node mapping_node();

/// The value as a child of a mapping. Its key is new: it stands nowhere yet.
Node with_key(std::string_view key, Node value);

/// Replaces the value of a key, or adds the key at the end.
void put(Node& mapping, std::string_view key, Node value);

} // namespace asystent
