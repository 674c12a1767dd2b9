#pragma once

#include "model/deadline.hpp"

#include <string>
#include <string_view>

namespace asystent::rules {

/// What is to be done: `okresowa ocena`, `działanie 2 celu g1`.
std::string subject_of(const Deadline& deadline, Language language);

/// An argument of the finding; `…` where it has none of that name.
std::string argument_text(const Finding& finding, std::string_view name, Language language);

} // namespace asystent::rules
