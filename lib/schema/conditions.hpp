#pragma once

#include "schema/values.hpp"

namespace asystent::schema {

/// What no single key of the mapping can tell: a child has a date of birth, an order its court. The same is
/// told of a record by record/consistency.cpp. Empty where there is nothing of it.
Json conditions_of(const record::Entity& entity);

} // namespace asystent::schema
