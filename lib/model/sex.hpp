#pragma once

#include "model/family.hpp"

#include <optional>
#include <string_view>

namespace asystent {

// The sex of a member of the family, for the signs of a genogram and the forms of words.

/// The sex that a first name tells in Polish, of a full name such as `Anna Kowalska`: names in -a are
/// women's, others men's, with a table of the exceptions that the field meets. None for an initial, for a
/// word that is no name, and for a name of both sexes.
std::optional<Sex> sex_of_name(std::string_view name);

/// As the record says it, by its key or by the role of a mother or father.
std::optional<Sex> recorded_sex(const Member& member);

/// The same, else what the first name tells.
std::optional<Sex> sex_of(const Member& member);

/// The Polish word for the role, one of the two where it has a form for each sex and the sex is known.
std::string_view role_word(const Member& member);

} // namespace asystent
