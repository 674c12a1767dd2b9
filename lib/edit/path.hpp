#pragma once

#include "yaml/tree.hpp"

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace asystent::edit {

/// The way to a value from the root: keys and indexes, e.g. {"plans", 0u, "goals"}.
using Step = std::variant<std::string, std::size_t>;
using Path = std::vector<Step>;

/// The step from a mapping or list to one of its children.
Step step_to(const yaml::Node& parent, std::size_t index);

/// The way from the root to the mapping that stands there; empty for the root and where there is none.
Path path_to(const yaml::Node& root, Position at);

/// The value that a path leads to; nullptr where there is none.
const yaml::Node* find_at(const yaml::Node& root, const Path& path);

/// The same. Throws std::logic_error where there is none.
const yaml::Node& node_at(const yaml::Node& root, const Path& path);
yaml::Node& node_at(yaml::Node& root, const Path& path);

/// The place of a whole file.
inline constexpr Position whole_file{1, 1};

/// Where what a path leads to stands in the text, or what is nearest above it. New values have no place.
Position place_at(const yaml::Node& root, const Path& path);

constexpr bool is_place(Position at) { return at.line != 0; }

} // namespace asystent::edit
