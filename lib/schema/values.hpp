#pragma once

#include "record/schema.hpp"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace asystent::schema {

using Json = nlohmann::ordered_json;

/// The name of a mapping among the definitions of a schema: `blue-card`.
std::string name_of(const record::Entity& entity);

/// What a value of the type may be, as a schema of JSON says it. The values are those that YAML 1.2 makes of
/// plain scalars: a text may have been taken for a number, for true or for nothing. `may_be_empty`: the key
/// may be there without a value.
Json schema_of(const record::Type& type, bool may_be_empty);

/// A schema that takes nothing but these values: words of a list, and the numbers that YAML takes some for.
Json one_of(std::span<const Word> words);

} // namespace asystent::schema
