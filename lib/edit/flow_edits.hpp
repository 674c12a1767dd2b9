#pragma once

#include "edit/splice.hpp"
#include "yaml/tree.hpp"

#include <cstddef>
#include <string>

namespace asystent {

// Changes to lists and mappings that are written in brackets on one line. All throw Refusal.

/// A new value for a key that is there.
Splices replace_value_in_brackets(const SourceText& source, const Node& mapping, const Node& child,
                                  const std::string& value);

/// A new `key: value` before the child `index`, or after the last.
Splices add_key_in_brackets(const SourceText& source, const Node& mapping, std::size_t index,
                            const std::string& pair);

/// A new item before the item `index`, or after the last.
Splices add_item_in_brackets(const SourceText& source, const Node& list, std::size_t index,
                             const std::string& item);

} // namespace asystent
