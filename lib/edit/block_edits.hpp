#pragma once

#include "edit/splice.hpp"
#include "edit/written.hpp"
#include "yaml/tree.hpp"

#include <cstddef>
#include <string>

namespace asystent {

// Changes to lists and mappings that are written in lines. All throw Refusal.

/// A new value for a key that is there. A comment after the old one stays.
Splices replace_value(const SourceText& source, const Node& mapping, const Node& child, const Written& value);

/// The lines of a new key before the child `index`, or after the last.
Splices add_key(const SourceText& source, const Node& mapping, std::size_t index, const std::string& lines);

/// The lines of a new item before the item `index`, or after the last. Comments right above an item, in the
/// column of its dash, belong to that item.
Splices add_item(const SourceText& source, const Node& list, std::size_t index, const std::string& lines);

} // namespace asystent
