#pragma once

#include "model/enums.hpp"

#include <optional>
#include <string_view>

namespace asystent::genogram {

/// The sex that a first name tells in Polish, of a full name such as `Anna Kowalska`: names in -a are
/// women's, others men's, with a table of the exceptions that the field meets. None for an initial, for a
/// word that is no name, and for a name of both sexes.
std::optional<Sex> sex_of_name(std::string_view name);

} // namespace asystent::genogram
