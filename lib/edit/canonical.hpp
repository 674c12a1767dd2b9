#pragma once

#include "record/schema.hpp"
#include "yaml/tree.hpp"

#include <cstddef>
#include <string>

namespace asystent {

// The canonical text of a new value (contract, section 2, Writing). Keys stand in the order of the entity's
// rows whatever their order in the node; keys that the entity does not have come last, as given. Values,
// lists and mappings without content are left out of mappings.

/// The lines of a mapping, each indented by `indent` spaces, without a leading dash.
std::string canonical_entry(const Node& mapping, const Entity& entity, std::size_t indent);

/// A new file.
std::string canonical_file(const Node& mapping, const Entity& entity);

/// The one-line form of a scalar or of a list of scalars: `anna`, `"15:00"`, `[a, b]`. Empty for no value.
std::string canonical_scalar(const Node& value, const Type& type);

} // namespace asystent
