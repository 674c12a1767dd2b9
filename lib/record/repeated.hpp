#pragma once

#include "record/schema.hpp"

#include <optional>
#include <vector>

namespace asystent::record {

/// Whether two entries say the same: equal in all keys but those that tell of the writing (`recorded`,
/// `override`), in whatever order. A key without a value is as if absent; defaults are not filled in. Of two
/// single values, whether these are equal.
bool same_entry(const yaml::Event& a, const yaml::Event& b);
bool same_entry(const yaml::Node& a, const yaml::Node& b);

/// The day of an entry, by the first of its keys that says one; nothing where none does.
std::optional<Date> written_day(const yaml::Event& entry);
std::optional<Date> written_day(const yaml::Node& entry);

/// The entries of the record's lists, and of the lists within its entries, that are equal to an earlier one
/// of their list. Those of plans that are drafts are not looked at.
std::vector<Repeated> repeated_in(const yaml::Event& root, const Entity& entity);

} // namespace asystent::record
