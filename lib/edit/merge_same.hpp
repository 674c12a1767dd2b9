#pragma once

// Which entries of two versions of a list are one entry.

#include "record/schema.hpp"
#include "yaml/tree.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace asystent::edit::merging {

/// What a value says: equal for values that say the same, whatever their layout and the order of their keys.
/// What has no value says nothing.
std::string content_of(const yaml::Node& node);

/// What an entry is told from others by, as the field table has it; nothing where a key of it is missing.
std::optional<std::string> identity_of(const yaml::Node& entry, const record::Entity& entity);

using Items = std::vector<const yaml::Node*>;
/// Of each item of one list its index in the other.
using Matches = std::vector<std::optional<std::size_t>>;

/// Of each item of a version the item of the base that it was: unchanged ones first, then those of one
/// identity, then the single one most like it, if at least half of its keys are the same. `entity` is nullptr
/// for what the field table does not know.
Matches matches(const Items& base, const Items& items, const record::Entity* entity);

/// Of each item that one side added the one that the other added too: an equal one, else one of the same
/// identity.
Matches matches_of_added(const Items& ours, const Items& theirs, const record::Entity* entity);

} // namespace asystent::edit::merging
